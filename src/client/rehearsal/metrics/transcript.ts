import type { Run } from '../records/records.ts';

/** What is said for so long during a visit of a slide counts as said on it. */
const sharedMilliseconds = 300;

/** All that was written down, in order; a space where it was cut. */
export const saidIn = ({ heard }: Pick<Run, 'heard'>): string => heard.map(({ text }) => text).join(' ');

/** What was said on a slide, all stays together: what was said across the change of a slide belongs to both. */
export const saidOn = ({ heard, visits }: Pick<Run, 'heard' | 'visits'>, slide: string): string =>
  heard
    .filter(({ from, to }) =>
      visits.some(
        (visit) =>
          visit.slide === slide &&
          Math.min(to, visit.to) - Math.max(from, visit.from) >= Math.min(sharedMilliseconds, to - from),
      ),
    )
    .map(({ text }) => text)
    .join(' ');
