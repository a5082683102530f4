import type { RehearsedPoint, RehearsedSlide, SlideScript } from '../../deck/contract.ts';
import { covers } from '../../match/covers.ts';
import { listen } from '../../match/listen.ts';

/** A slide of a version as far as one measures a run of it: see `Station` in `talk.ts`. */
export interface Stop {
  readonly slide: RehearsedSlide;
  readonly script: SlideScript;
}

/** What is read aloud, without its markup. */
export const scriptText = ({ script }: Pick<Stop, 'script'>): string =>
  script.notes
    .replace(/<\/?(?:p|sup|sub|br)\b[^>]*>/g, ' ')
    .replace(/<[^>]+>/g, '')
    .replace(/&(amp|lt|gt|quot);/g, (_, name: string) => entities[name] ?? '')
    .replace(/\s+/g, ' ')
    .trim();

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' };

/** The key points that a slide makes in this version: a shorter script leaves some of them out. */
export function pointsOf(stop: Stop): readonly RehearsedPoint[] {
  const script = listen(scriptText(stop));
  return stop.slide.keyPoints.filter(({ mustSay }) => covers(script, mustSay));
}
