import { useEffect, useRef, useState } from 'preact/hooks';
import { microphoneWords } from '../../../../core/messages/rehearsal/microphone.ts';
import { say } from '../../../shared/language.ts';
import { closeMicrophone, openMicrophone, type Refusal } from '../../audio/microphone.ts';
import { measure } from '../../audio/sound-levels.ts';
import { threshold } from '../../audio/voice-activity.ts';
import type { Desk } from '../../screen-context.ts';
import { Gauge } from '../parts/meter.tsx';
import { Listener } from './listener-choice.tsx';

type State = 'idle' | 'asking' | 'open' | Refusal;

/** What this machine hears: tested when one asks for it, and said in words, with what follows. */
export function Microphone({ desk }: { readonly desk: Desk }) {
  const { settings, changeSettings } = desk;
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
      <legend>{say(microphoneWords.title)}</legend>
      <p class="quiet">{say(microphoneWords.why)}</p>
      <div class="row">
        {state === 'open' ? (
          <button type="button" onClick={stop}>
            {say(microphoneWords.stop)}
          </button>
        ) : (
          <button type="button" disabled={state === 'asking'} onClick={() => void test()}>
            {say(refused ? microphoneWords.again : microphoneWords.test)}
          </button>
        )}
        {stream && <Meter stream={stream} />}
      </div>
      <p class={refused ? 'warning' : 'quiet'} role="status">
        {refused || state === 'asking' ? say(microphoneWords[state]) : ''}
      </p>
      <label>
        <input
          type="checkbox"
          checked={settings.record}
          onChange={({ currentTarget }) => void changeSettings({ record: currentTarget.checked })}
        />{' '}
        {say(microphoneWords.record)}
      </label>
      <Listener desk={desk} />
    </fieldset>
  );
}

/** Decibels at which the meter is empty. */
const silence = -60;

/** How loud it is, to be seen; that a voice is heard, in words. */
function Meter({ stream }: { readonly stream: MediaStream }) {
  const [db, setDb] = useState(silence);
  const [heard, setHeard] = useState(false);
  const levels = useRef<number[]>([]);
  useEffect(() => {
    let over = false;
    let stop = (): void => {};
    const take = (level: number): void => {
      if (over) return;
      levels.current = [...levels.current.slice(-100), level];
      setDb(level);
      if (levels.current.length > 10 && level >= threshold(levels.current)) setHeard(true);
    };
    void measure(stream, (level) => take(level.db)).then((stopping) => {
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
      <Gauge class="level" label={say(microphoneWords.level)} share={Math.max(0, 1 - db / silence)} />
      <span class={heard ? '' : 'quiet'} role="status">
        {say(heard ? microphoneWords.hearing : microphoneWords.speak)}
      </span>
    </>
  );
}
