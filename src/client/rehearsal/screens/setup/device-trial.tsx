import { useEffect, useRef, useState } from 'preact/hooks';
import { microphoneMessages } from '../../../../core/messages/rehearsal/microphone.ts';
import type { Language } from '../../../../core/model/languages.ts';
import { fill, say } from '../../../shared/page/language.ts';
import { type TrialOutcome, tryRecogniser } from './try-recogniser.ts';

const stateMessages = {
  idle: microphoneMessages.deviceUnproved,
  trying: microphoneMessages.deviceTrying,
  failed: microphoneMessages.deviceFailed,
} as const;

/** Whether this machine can write down what is said: what browsers say about that is not to be trusted, so it is tried. */
export function DeviceTrial({ language }: { readonly language: Language }) {
  const [state, setState] = useState<'idle' | 'trying' | TrialOutcome>('idle');
  const end = useRef(() => {});
  useEffect(() => () => end.current(), []);
  const attempt = (): void => {
    setState('trying');
    end.current = tryRecogniser(language, setState);
  };
  return (
    <div class="row">
      <button type="button" disabled={state === 'trying'} onClick={attempt}>
        {say(microphoneMessages.deviceTry)}
      </button>
      <p class={state === 'failed' ? 'warning' : 'quiet'} role="status">
        {typeof state === 'object' ? fill(microphoneMessages.deviceProved, state) : say(stateMessages[state])}
      </p>
    </div>
  );
}
