import { useEffect, useState } from 'preact/hooks';
import { microphoneMessages } from '../../../../core/messages/rehearsal/microphone.ts';
import { say } from '../../../shared/page/language.ts';
import { closeMicrophone, type MicrophoneRefusal, openMicrophone } from '../../audio/microphone.ts';
import type { ScreenContext } from '../../screen-context.ts';
import { Checkbox } from '../parts/checkbox.tsx';
import { LevelMeter } from './level-meter.tsx';
import { ListenerChoice } from './listener-choice.tsx';

type State = 'idle' | 'asking' | 'open' | MicrophoneRefusal;

/** Whether the microphone works, tested on request and told in words; whether to record; and who writes down what is said. */
export function MicrophoneSetup({ context }: { readonly context: ScreenContext }) {
  const { settings, changeSettings } = context;
  const [state, setState] = useState<State>('idle');
  const [stream, setStream] = useState<MediaStream>();
  useEffect(() => stream && (() => closeMicrophone(stream)), [stream]);

  const test = async (): Promise<void> => {
    setState('asking');
    const microphone = await openMicrophone();
    setState(microphone.kind);
    if (microphone.kind === 'open') setStream(microphone.stream);
  };
  const stop = (): void => {
    setState('idle');
    setStream(undefined);
  };
  const refused = state !== 'idle' && state !== 'asking' && state !== 'open';
  return (
    <fieldset class="microphone">
      <legend>{say(microphoneMessages.title)}</legend>
      <p class="quiet">{say(microphoneMessages.why)}</p>
      <div class="row">
        {state === 'open' ? (
          <button type="button" onClick={stop}>
            {say(microphoneMessages.stop)}
          </button>
        ) : (
          <button type="button" disabled={state === 'asking'} onClick={() => void test()}>
            {say(refused ? microphoneMessages.again : microphoneMessages.test)}
          </button>
        )}
        {stream && <LevelMeter stream={stream} />}
      </div>
      <p class={refused ? 'warning' : 'quiet'} role="status">
        {refused || state === 'asking' ? say(microphoneMessages[state]) : ''}
      </p>
      <Checkbox
        label={say(microphoneMessages.record)}
        checked={settings.record}
        onChange={(record) => void changeSettings({ record })}
      />
      <ListenerChoice context={context} />
    </fieldset>
  );
}
