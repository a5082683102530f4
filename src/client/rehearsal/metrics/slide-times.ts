import type { VersionSlide } from '../../../core/model/version-slide.ts';
import type { Run } from '../records/records.ts';

/** How much time something took, and how much it should take. */
export interface TimeUse {
  readonly usedMilliseconds: number;
  readonly plannedMilliseconds: number;
}

/** The time on a slide, all stays together. */
export interface SlideTime extends TimeUse {
  readonly slide: string;
}

type Visited = Pick<Run, 'visits'>;

/** How long a run took, pauses taken out. */
export const runMilliseconds = ({ visits }: Visited): number => Math.max(0, ...visits.map(({ to }) => to));

/** How long one was on a slide, all stays together. */
export const millisecondsOn = ({ visits }: Visited, slide: string): number =>
  visits.filter((visit) => visit.slide === slide).reduce((sum, { from, to }) => sum + to - from, 0);

/** Whether one was there at all: who stopped early was not on the last slides. */
export const wasOn = ({ visits }: Visited, slide: string): boolean =>
  visits.some((visit) => visit.slide === slide && visit.to > visit.from);

export const slideTimesOf = (run: Visited, slides: readonly VersionSlide[]): readonly SlideTime[] =>
  slides.map(({ id, script }) => ({
    slide: id,
    usedMilliseconds: millisecondsOn(run, id),
    plannedMilliseconds: 1000 * script.seconds,
  }));

/** By which share a talk may be longer or shorter than its plan before it counts as long or short. */
const planTolerance = 0.1;

export type TimeVerdict = 'short' | 'fits' | 'long';

/** Both times in the same unit. */
export function timeVerdictOn(used: number, planned: number): TimeVerdict {
  if (used > (1 + planTolerance) * planned) return 'long';
  return used < (1 - planTolerance) * planned ? 'short' : 'fits';
}

export const plannedMilliseconds = (slides: readonly VersionSlide[]): number =>
  slides.reduce((sum, { script }) => sum + 1000 * script.seconds, 0);
