import { useEffect, useRef, useState } from 'preact/hooks';
import { microphoneMessages } from '../../../../core/messages/rehearsal/microphone.ts';
import { say } from '../../../shared/page/language.ts';
import { measureLevels } from '../../audio/sound-levels.ts';
import { voiceThreshold } from '../../audio/voice-activity.ts';
import { Meter } from '../parts/meter.tsx';

/** The level in decibels at which the meter is empty. */
const silence = -60;

/** How loud it is, to be seen; that a voice is heard, in words. */
export function LevelMeter({ stream }: { readonly stream: MediaStream }) {
  const { decibels, isHeard } = useSoundLevel(stream);
  return (
    <>
      <Meter
        class="level"
        meaning="good"
        label={say(microphoneMessages.level)}
        share={Math.max(0, 1 - decibels / silence)}
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

/** How loud it is now, and whether a voice was heard since the microphone opened. */
function useSoundLevel(stream: MediaStream): { readonly decibels: number; readonly isHeard: boolean } {
  const [decibels, setDecibels] = useState(silence);
  const [isHeard, setHeard] = useState(false);
  const levels = useRef<readonly number[]>([]);
  useEffect(() => {
    let over = false;
    let stop = (): void => {};
    const take = (next: number): void => {
      if (over) return;
      levels.current = [...levels.current.slice(-maxLevels), next];
      setDecibels(next);
      if (levels.current.length > minLevels && next >= voiceThreshold(levels.current)) setHeard(true);
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
  return { decibels, isHeard };
}
