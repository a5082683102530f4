import type { Run } from '../records/records.ts';
import { timeOn, wasOn } from './slide-times.ts';
import type { VersionSlide } from './version-slide.ts';

/** Ended runs of the same version in the same language, before this one; latest first. */
export const earlierRuns = (runs: readonly Run[], run: Run): readonly Run[] =>
  runs
    .filter(
      ({ id, version, language, state, started }) =>
        id !== run.id &&
        version === run.version &&
        language === run.language &&
        state !== 'open' &&
        started < run.started,
    )
    .sort((one, other) => other.started - one.started);

/** How many milliseconds longer one was on a slide than in `before`; undefined where one was not there in both. */
export const longerThan = (before: Run | undefined, run: Run, slide: string): number | undefined =>
  before && wasOn(before, slide) && wasOn(run, slide)
    ? timeOn(run, slide) - timeOn(before, slide)
    : undefined;

/** Over so many runs one is steady or not. */
const span = 5;

/**
 * Standard deviation of the milliseconds on each slide over the last runs, latest first; undefined for a slide that
 * was in fewer than two of them.
 */
export const steadiness = (
  runs: readonly Run[],
  stops: readonly VersionSlide[],
): ReadonlyMap<string, number | undefined> =>
  new Map(
    stops.map(({ slide: { id } }) => {
      const times = runs
        .slice(0, span)
        .filter((run) => wasOn(run, id))
        .map((run) => timeOn(run, id));
      return [id, times.length < 2 ? undefined : deviation(times)];
    }),
  );

function deviation(values: readonly number[]): number {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const square = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length;
  return Math.sqrt(square);
}
