import { useEffect, useRef, useState } from 'preact/hooks';
import { microphoneMessages } from '../../../../core/messages/rehearsal/microphone.ts';
import type { Language } from '../../../../core/model/languages.ts';
import { fill, say } from '../../../shared/page/language.ts';
import { startTimer } from '../../../shared/time/timer.ts';
import { closeMicrophone, openMicrophone } from '../../audio/microphone.ts';
import { Recogniser } from '../../audio/recogniser.ts';
import { installRecogniser } from '../../audio/speech-recognition.ts';

/** How long the first word is waited for. */
const trialTimeoutMilliseconds = 30_000;

/** Whether this machine can write down what is said: what browsers say about that is not to be trusted, so it is tried. */
export function DeviceTrial({ language }: { readonly language: Language }) {
  const [state, setState] = useState<'idle' | 'trying' | 'failed' | { readonly text: string }>('idle');
  const end = useRef(() => {});
  useEffect(() => () => end.current(), []);

  const attempt = async (): Promise<void> => {
    setState('trying');
    let over = false;
    const closing: (() => void)[] = [];
    const finish = (outcome: 'failed' | { readonly text: string }): void => {
      if (over) return;
      over = true;
      for (const close of closing) close();
      setState(outcome);
    };
    end.current = () => finish('failed');
    const microphone = await openMicrophone();
    if (microphone.kind !== 'open') {
      finish('failed');
      return;
    }
    closing.push(() => closeMicrophone(microphone.stream));
    await installRecogniser(language);
    const recogniser = new Recogniser({
      language,
      where: 'device',
      track: microphone.stream.getAudioTracks()[0],
      tell: (now) => now === 'failed' && finish('failed'),
      write: ({ text }) => finish({ text }),
    });
    closing.push(
      () => void recogniser.stop(),
      startTimer(trialTimeoutMilliseconds, () => finish('failed')),
    );
    if (over) for (const close of closing) close();
    else recogniser.start();
  };
  return (
    <div class="row">
      <button type="button" disabled={state === 'trying'} onClick={() => void attempt()}>
        {say(microphoneMessages.deviceTry)}
      </button>
      <p class={state === 'failed' ? 'warning' : 'quiet'} role="status">
        {typeof state === 'object'
          ? fill(microphoneMessages.deviceProved, state)
          : say(
              {
                idle: microphoneMessages.deviceUnproved,
                trying: microphoneMessages.deviceTrying,
                failed: microphoneMessages.deviceFailed,
              }[state],
            )}
      </p>
    </div>
  );
}
