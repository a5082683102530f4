import { useEffect, useRef, useState } from 'preact/hooks';
import { microphoneMessages } from '../../../../core/messages/rehearsal/microphone.ts';
import { say } from '../../../shared/page/language.ts';
import { closeMicrophone, type MicrophoneRefusal, openMicrophone } from '../../audio/microphone.ts';
import { measureLevels } from '../../audio/sound-levels.ts';
import { voiceThreshold } from '../../audio/voice-activity.ts';
import type { ScreenContext } from '../../screen-context.ts';
import { Meter } from '../parts/meter.tsx';
import { ListenerChoice } from './listener-choice.tsx';

type State = 'idle' | 'asking' | 'open' | MicrophoneRefusal;

/** What this machine hears: tested when one asks for it, and said in words, with what follows. */
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
      <label>
        <input
          type="checkbox"
          checked={settings.record}
          onChange={({ currentTarget }) => void changeSettings({ record: currentTarget.checked })}
        />{' '}
        {say(microphoneMessages.record)}
      </label>
      <ListenerChoice context={context} />
    </fieldset>
  );
}

/** Decibels at which the meter is empty. */
const silence = -60;

/** How loud it is, to be seen; that a voice is heard, in words. */
function LevelMeter({ stream }: { readonly stream: MediaStream }) {
  const [decibels, setDecibels] = useState(silence);
  const [heard, setHeard] = useState(false);
  const levels = useRef<number[]>([]);
  useEffect(() => {
    let over = false;
    let stop = (): void => {};
    const take = (level: number): void => {
      if (over) return;
      levels.current = [...levels.current.slice(-100), level];
      setDecibels(level);
      if (levels.current.length > 10 && level >= voiceThreshold(levels.current)) setHeard(true);
    };
    void measureLevels(stream, ({ decibels }) => take(decibels)).then((stopping) => {
      stop = stopping;
      if (over) stop();
    });
    return () => {
      over = true;
      stop();
    };
  }, [stream]);
  return (
    <>
      <Meter
        class="level"
        meaning="good"
        label={say(microphoneMessages.level)}
        share={Math.max(0, 1 - decibels / silence)}
      />
      <span class={heard ? '' : 'quiet'} role="status">
        {say(heard ? microphoneMessages.hearing : microphoneMessages.speak)}
      </span>
    </>
  );
}
