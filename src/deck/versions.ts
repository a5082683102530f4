import { checkAgreement } from './agreement.ts';
import type { Problem } from './check.ts';
import { seconds, speakingSeconds } from './duration.ts';
import { countedSections } from './evidence.ts';
import { checkMarks } from './notes.ts';
import {
  type Deck,
  languages,
  type Section,
  type Slide,
  type Text,
  type Version,
  type VersionId,
  type VersionPart,
  versionIds,
} from './vocabulary.ts';

/** What is said on a slide in one version, and for how long. */
export interface Script {
  readonly notes: Text;
  /** Seconds planned for it. */
  readonly time: number;
}

/** The script of a slide in every version that has it. Backup slides have their one script in all of them. */
export function scriptsOf(slide: Slide, deck: Deck): Readonly<Partial<Record<VersionId, Script>>> {
  const whole: Script = { notes: slide.notes, time: seconds(slide.time) };
  if (isBackup(slide, deck)) return Object.fromEntries(versionIds.map((id) => [id, whole]));
  const shorter = deck.versions.flatMap(({ id, parts }) => {
    const part = parts.find((one) => one.slide.id === slide.id);
    return part ? [[id, { notes: part.notes, time: seconds(part.time) }] as const] : [];
  });
  return { ...Object.fromEntries(shorter), full: whole };
}

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

/** How far the notes of a version may be from its minutes, and those of one slide from their share of them. */
const tolerance = { version: 0.1, slide: 0.2 } as const;

/** Everything wrong with the shorter versions: their slides, their order, and whether they fit their minutes. */
export function checkVersions(deck: Deck): readonly Problem[] {
  const counted = countedSections(deck).flatMap(({ slides }) => slides.map(({ id }) => id));
  return deck.versions.flatMap((version) =>
    [
      ...checkParts(version, counted),
      ...checkPlan(version),
      ...checkLength(version),
      ...checkTexts(version),
    ].map((problem) => ({ version: version.id, ...problem })),
  );
}

function checkParts({ parts }: Version, counted: readonly string[]): readonly Problem[] {
  const places = parts.map(({ slide }) => counted.indexOf(slide.id));
  const [first] = counted;
  return parts.flatMap(({ slide }, index): readonly Problem[] => {
    const place = places[index] ?? -1;
    if (place < 0) {
      return [{ field: slide.id, message: 'is no slide of the talk', help: 'take one from slides/deck.ts' }];
    }
    if (index === 0 ? slide.id !== first : place <= (places[index - 1] ?? -1)) {
      return [
        {
          field: slide.id,
          message: 'is out of order',
          help: `every version starts with "${first}" and keeps the order of slides/deck.ts`,
        },
      ];
    }
    return [];
  });
}

function checkPlan({ minutes, parts }: Version): readonly Problem[] {
  const planned = parts.reduce((sum, { time }) => sum + seconds(time), 0);
  if (planned === 60 * minutes) return [];
  return [
    {
      field: 'time',
      message: `the times of its slides add up to ${planned} s, not to ${60 * minutes} s`,
      help: 'give or take time, slide by slide',
    },
  ];
}

/** The whole within a tenth; when it is not, every slide that is off is named with its seconds. */
function checkLength({ minutes, parts }: Version): readonly Problem[] {
  return languages.flatMap((language) => {
    const off = (part: VersionPart) =>
      Math.round(speakingSeconds(part.notes[language], language) - seconds(part.time));
    const said = parts.reduce((sum, { notes }) => sum + speakingSeconds(notes[language], language), 0);
    const wrong = Math.abs(said - 60 * minutes) > tolerance.version * 60 * minutes;
    const named = parts.filter((part) =>
      wrong ? Math.abs(off(part)) >= 1 : Math.abs(off(part)) > tolerance.slide * seconds(part.time) + 1,
    );
    const places = named.map(
      (part) => `${part.slide.id} ${off(part) > 0 ? '+' : '−'}${Math.abs(off(part))} s`,
    );
    if (!wrong && places.length === 0) return [];
    return [
      {
        field: `notes.${language}`,
        message: `take ${Math.round(said)} s to say, for ${60 * minutes} s: ${places.join(', ')}`,
        help: 'shorten what is over, lengthen what is under, or move time between slides',
      },
    ];
  });
}

const checkTexts = ({ parts }: Version): readonly Problem[] =>
  parts.flatMap(({ slide, notes }) => [
    ...checkAgreement(notes, slide.id),
    ...checkMarks(slide, notes, slide.id),
  ]);
