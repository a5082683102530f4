import { type Deck, type Section, type VersionId, versionIds } from './deck.ts';
import { secondsOf } from './duration.ts';
import type { Text } from './languages.ts';
import { countedSections } from './queries.ts';
import type { Slide } from './slides.ts';

/** What is said on a slide in one version, and for how long. */
export interface VersionScript {
  readonly notes: Text;
  /** Seconds planned for it. */
  readonly time: number;
}

/** The script of a slide in every version that has it. Backup slides have their one script in all of them. */
export function scriptsOf(slide: Slide, deck: Deck): Readonly<Partial<Record<VersionId, VersionScript>>> {
  const whole: VersionScript = { notes: slide.notes, time: secondsOf(slide.time) };
  if (isBackup(slide, deck)) return Object.fromEntries(versionIds.map((id) => [id, whole]));
  const shorter = deck.versions.flatMap(({ id, parts }) => {
    const part = parts.find((one) => one.slide.id === slide.id);
    return part ? [[id, { notes: part.notes, time: secondsOf(part.time) }] as const] : [];
  });
  return { ...Object.fromEntries(shorter), full: whole };
}

/** The shorter versions that have a slide and leave out one of its key points. */
export const versionsWithout = (point: string, slide: Slide, deck: Deck): readonly VersionId[] =>
  deck.versions
    .filter(({ parts }) =>
      parts.some((part) => part.slide.id === slide.id && part.leavesOut?.includes(point)),
    )
    .map(({ id }) => id);

const isBackup = (slide: Slide, deck: Deck): boolean =>
  !countedSections(deck).some(({ slides }) => slides.some(({ id }) => id === slide.id));

/** The sections of a version, each with the slides it keeps there; a section of which it keeps none is left out. */
export function sectionsIn(deck: Deck, version: VersionId): readonly Section[] {
  return deck.sections
    .map((section) => ({
      ...section,
      slides: section.slides.filter((slide) => scriptsOf(slide, deck)[version]),
    }))
    .filter(({ slides }) => slides.length > 0);
}
