import type { VersionId } from './deck.ts';
import type { Facts, RehearsalFacts, RehearsedSlide, SlideScript } from './page-contract.ts';

/** A slide as a version gives it: with its script there, and only the key points that this script makes. */
export interface VersionSlide extends RehearsedSlide {
  readonly script: SlideScript;
}

/** What the page knows of a talk in one language. */
export interface TalkFacts {
  readonly facts: Facts;
  readonly rehearsal: RehearsalFacts;
}

/** The slides of a version in the order of the talk, without the backup slides. */
export const versionSlides = ({ facts, rehearsal }: TalkFacts, version: VersionId): readonly VersionSlide[] =>
  rehearsal.slides.flatMap((slide) => {
    const known = facts[slide.id];
    const script = known?.scripts[version];
    if (!script || known?.backup) return [];
    const keyPoints = slide.keyPoints.filter(({ leftOut }) => !leftOut?.includes(version));
    return [{ ...slide, keyPoints, script }];
  });
