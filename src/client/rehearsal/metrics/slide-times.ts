import type { Visit } from '../records/records.ts';
import type { VersionSlide } from './version-slide.ts';

/** Milliseconds spent on a slide, all stays together, of those planned. */
export interface SlideTime {
  readonly slide: string;
  readonly used: number;
  readonly planned: number;
}

interface Visited {
  readonly visits: readonly Visit[];
}

export const timeOn = ({ visits }: Visited, slide: string): number =>
  visits.filter((visit) => visit.slide === slide).reduce((sum, { from, to }) => sum + to - from, 0);

/** Whether one was there at all: who stopped early was not on the last slides. */
export const wasOn = ({ visits }: Visited, slide: string): boolean =>
  visits.some((visit) => visit.slide === slide && visit.to > visit.from);

export const timesOf = (run: Visited, stops: readonly VersionSlide[]): readonly SlideTime[] =>
  stops.map(({ slide, script }) => ({
    slide: slide.id,
    used: timeOn(run, slide.id),
    planned: 1000 * script.time,
  }));

/** A talk may be this part of its plan longer or shorter: nobody notices less. */
const tolerance = 0.1;

export type TimeVerdict = 'short' | 'fits' | 'long';

export function timeVerdictOn(used: number, planned: number): TimeVerdict {
  if (used > (1 + tolerance) * planned) return 'long';
  return used < (1 - tolerance) * planned ? 'short' : 'fits';
}

export const plannedFor = (stops: readonly VersionSlide[]): number =>
  stops.reduce((sum, { script }) => sum + 1000 * script.time, 0);
