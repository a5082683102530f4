import type { VersionId } from '../../../core/model/deck.ts';
import type { RehearsedPoint, RehearsedSlide, SlideScript } from '../../../core/model/page-contract.ts';

/** A slide of a version as far as one measures a run of it: see `Station` in `talk.ts`. */
export interface VersionSlide {
  readonly slide: RehearsedSlide;
  readonly script: SlideScript;
}

/** What is read aloud, without its markup. */
export const scriptText = ({ script }: Pick<VersionSlide, 'script'>): string =>
  script.notes
    .replace(/<\/?(?:p|sup|sub|br)\b[^>]*>/g, ' ')
    .replace(/<[^>]+>/g, '')
    .replace(/&(amp|lt|gt|quot);/g, (_, name: string) => entities[name] ?? '')
    .replace(/\s+/g, ' ')
    .trim();

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' };

/** The key points that a slide makes in this version: a shorter script leaves some of them out. */
export const pointsOf = (
  { slide }: Pick<VersionSlide, 'slide'>,
  version: VersionId,
): readonly RehearsedPoint[] => slide.keyPoints.filter(({ leftOut }) => !leftOut?.includes(version));
