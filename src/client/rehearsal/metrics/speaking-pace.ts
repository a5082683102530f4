import { unitsPerMinute as calm, spokenUnits } from '../../../core/model/duration.ts';
import type { Band, Run } from '../records/records.ts';
import { runLength } from '../schedule/scheduled-talk.ts';

/** Units a minute, see `duration.ts`. */
export interface SpeakingPace {
  /** Over the whole time. */
  readonly spoken: number;
  /** Over the time in which somebody spoke, pauses taken out; undefined where no microphone listened. */
  readonly articulated: number | undefined;
}

/**
 * Less than this was hardly the talk, and below this part of a calm pace most of it was not written down: nobody speaks
 * that slowly for long.
 */
const least = { milliseconds: 20_000, units: 30, part: 0.5 } as const;

/** How fast a run was; undefined where too little of it was written down. */
export function speakingPaceOf(
  run: Pick<Run, 'visits' | 'voice' | 'heard' | 'language'>,
): SpeakingPace | undefined {
  const units = unitsIn(run);
  const length = runLength(run);
  if (units < least.units || length < least.milliseconds) return undefined;
  const spoken = (60_000 * units) / length;
  if (spoken < least.part * calm[run.language]) return undefined;
  const voice = run.voice?.reduce((sum, [from, to]) => sum + to - from, 0) ?? 0;
  return {
    spoken,
    articulated: voice > 0 ? (60_000 * units) / voice : undefined,
  };
}

export const unitsIn = ({ heard, language }: Pick<Run, 'heard' | 'language'>): number =>
  heard.reduce((sum, { text }) => sum + spokenUnits(text, language), 0);

export type PaceVerdict = 'slow' | 'fine' | 'fast';

export function judgePace(pace: number, { low, high }: Band): PaceVerdict {
  if (pace > high) return 'fast';
  return pace < low ? 'slow' : 'fine';
}
