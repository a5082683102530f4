import { spokenUnits } from '../../../core/model/duration.ts';
import { unitsPerMinute as calmPace } from '../../../core/model/units-per-minute.ts';
import type { Band, Run } from '../records/records.ts';
import { runMilliseconds } from './slide-times.ts';

/** Units a minute, see `duration.ts`. */
export interface SpeakingPace {
  /** Over the whole time. */
  readonly spoken: number;
  /** Over the time in which somebody spoke, pauses taken out; undefined where no microphone listened. */
  readonly articulated: number | undefined;
}

/** A shorter run, or one with fewer words, says nothing about a pace. */
const minMilliseconds = 20_000;
const minUnits = 30;
/** Nobody speaks for long below this share of a calm pace: then most of it was not written down. */
const minShareOfCalmPace = 0.5;

/** How fast a run was; undefined where too little of it was written down. */
export function speakingPaceOf(
  run: Pick<Run, 'visits' | 'voice' | 'heard' | 'language'>,
): SpeakingPace | undefined {
  const units = unitsIn(run);
  const milliseconds = runMilliseconds(run);
  if (units < minUnits || milliseconds < minMilliseconds) return undefined;
  const spoken = (60_000 * units) / milliseconds;
  if (spoken < minShareOfCalmPace * calmPace[run.language]) return undefined;
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
