import { useEffect, useRef, useState } from 'preact/hooks';
import { microphoneMessages } from '../../../../core/messages/rehearsal/microphone.ts';
import { say } from '../../../shared/page/language.ts';
import { measure } from '../../audio/sound-levels.ts';
import { threshold } from '../../audio/voice-activity.ts';
import { Meter } from '../parts/meter.tsx';

/** The level in decibels at which the meter is empty. */
const silence = -60;

/** How loud it is, to be seen; that a voice is heard, in words. */
export function LevelMeter({ stream }: { readonly stream: MediaStream }) {
  const { level, isHeard } = useSoundLevel(stream);
  return (
    <>
      <Meter
        class="level"
        meaning="good"
        label={say(microphoneMessages.level)}
        share={Math.max(0, 1 - level / silence)}
      />
      <span class={isHeard ? '' : 'quiet'} role="status">
        {say(isHeard ? microphoneMessages.hearing : microphoneMessages.speak)}
      </span>
    </>
  );
}

/** How many levels tell the noise of the room, at least and at most. */
const minLevels = 10;
const maxLevels = 100;

/** The level in decibels now, and whether a voice was heard since the microphone opened. */
function useSoundLevel(stream: MediaStream): { readonly level: number; readonly isHeard: boolean } {
  const [level, setLevel] = useState(silence);
  const [isHeard, setHeard] = useState(false);
  const levels = useRef<readonly number[]>([]);
  useEffect(() => {
    let over = false;
    let stop = (): void => {};
    const take = (next: number): void => {
      if (over) return;
      levels.current = [...levels.current.slice(-maxLevels), next];
      setLevel(next);
      if (levels.current.length > minLevels && next >= threshold(levels.current)) setHeard(true);
    };
    void measure(stream, ({ db }) => take(db)).then((stopping) => {
      stop = stopping;
      if (over) stop();
    });
    return () => {
      over = true;
      stop();
    };
  }, [stream]);
  return { level, isHeard };
}
