import type { VersionSlide } from '../../../core/model/version-slide.ts';
import type { Run } from '../records/records.ts';
import { millisecondsOn, wasOn } from './slide-times.ts';

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
    .sort((a, b) => b.started - a.started);

/** How many milliseconds longer one was on a slide than in `before`; undefined where one was not there in both. */
export const millisecondsLonger = (before: Run | undefined, run: Run, slide: string): number | undefined =>
  before && wasOn(before, slide) && wasOn(run, slide)
    ? millisecondsOn(run, slide) - millisecondsOn(before, slide)
    : undefined;

/** How many of the latest runs {@link steadiness} looks at. */
export const comparedRuns = 5;

/**
 * Standard deviation of the milliseconds on each slide over the last five runs. `runs` are latest first; undefined for
 * a slide that was in fewer than two of them.
 */
export const steadiness = (
  runs: readonly Run[],
  slides: readonly VersionSlide[],
): ReadonlyMap<string, number | undefined> =>
  new Map(
    slides.map(({ id }) => {
      const times = runs
        .slice(0, comparedRuns)
        .filter((run) => wasOn(run, id))
        .map((run) => millisecondsOn(run, id));
      return [id, times.length < 2 ? undefined : deviation(times)];
    }),
  );

function deviation(values: readonly number[]): number {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const square = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length;
  return Math.sqrt(square);
}
