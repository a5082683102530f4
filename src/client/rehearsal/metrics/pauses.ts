import type { Run } from '../records/records.ts';

/** A silence between two words; milliseconds of run time. */
export interface Pause {
  readonly from: number;
  readonly to: number;
  /** Index of the visit in which it began. */
  readonly visit: number;
}

/**
 * From when on a silence counts as a pause, and as a long one. Shorter ones belong to fluent speech: see Kahng 2018,
 * https://doi.org/10.1017/S0142716417000534.
 */
const pauseMilliseconds = 350;
const longPauseMilliseconds = 2000;

/** All silences between the first word and the last, in order. None are known where no microphone listened. */
export function pausesIn({ voice, visits }: Pick<Run, 'voice' | 'visits'>): readonly Pause[] {
  const stretches = voice ?? [];
  return stretches.slice(1).flatMap(([next], index) => {
    const from = stretches[index]?.[1] ?? next;
    if (next - from < pauseMilliseconds) return [];
    return [{ from, to: next, visit: visits.findLastIndex((visit) => visit.from <= from) }];
  });
}

export const longPauses = (run: Pick<Run, 'voice' | 'visits'>): readonly Pause[] =>
  pausesIn(run).filter(({ from, to }) => to - from >= longPauseMilliseconds);

/** The share of so many milliseconds of a run in which nobody spoke; undefined where no microphone listened. */
export function silenceShare({ voice }: Pick<Run, 'voice'>, milliseconds: number): number | undefined {
  if (!voice || milliseconds <= 0) return undefined;
  return Math.max(0, 1 - voice.reduce((sum, [from, to]) => sum + to - from, 0) / milliseconds);
}
