import type { Deck, PerVersion, Section, Version, VersionId } from './deck.ts';
import { secondsOf } from './duration.ts';
import type { Text } from './languages.ts';
import { countedSections } from './queries.ts';
import type { Slide } from './slides.ts';

export const versionIdOf = ({ minutes }: Version): VersionId => `${minutes}`;

/** The versions a talk has: the shortest first, the full one last. */
export const versionIdsOf = ({ versions }: Deck): readonly VersionId[] => [
  ...versions.map(versionIdOf),
  'full',
];

/** What is said on a slide in one version, and for how long. */
export interface VersionScript {
  readonly notes: Text;
  /** Planned for it. */
  readonly seconds: number;
}

/** The script of a slide in every version that has it. Backup slides have their one script in all of them. */
export function scriptsOf(slide: Slide, deck: Deck): PerVersion<VersionScript> {
  const whole: VersionScript = { notes: slide.notes, seconds: secondsOf(slide.time) };
  if (isBackup(slide, deck)) return Object.fromEntries(versionIdsOf(deck).map((id) => [id, whole]));
  const shorter = deck.versions.flatMap((version) => {
    const part = version.parts.find((one) => one.slide.id === slide.id);
    return part
      ? [[versionIdOf(version), { notes: part.notes, seconds: secondsOf(part.time) }] as const]
      : [];
  });
  return { ...Object.fromEntries(shorter), full: whole };
}

/** The shorter versions that have a slide and leave out one of its key points. */
export const versionsWithout = (point: string, slide: Slide, deck: Deck): readonly VersionId[] =>
  deck.versions
    .filter(({ parts }) =>
      parts.some((part) => part.slide.id === slide.id && part.leavesOut?.includes(point)),
    )
    .map(versionIdOf);

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
