import type { Deck, Version, VersionPart } from '../model/deck.ts';
import { secondsOf, speakingSeconds } from '../model/duration.ts';
import { languages } from '../model/languages.ts';
import type { Problem } from '../model/problem.ts';
import { countedSections } from '../model/queries.ts';
import { versionIdOf } from '../model/versions.ts';
import { checkMarks } from './check-step-marks.ts';
import { checkParity } from './parity.ts';

/** How far the notes of a version may be from its minutes, and those of one slide from their share of them. */
const tolerance = { version: 0.1, slide: 0.2 } as const;

/** Everything wrong with the shorter versions: their slides, their order, and whether they fit their minutes. */
export function checkVersions(deck: Deck): readonly Problem[] {
  const counted = countedSections(deck).flatMap(({ slides }) => slides.map(({ id }) => id));
  return deck.versions.flatMap((version, index) =>
    [
      ...checkMinutes(version, deck.versions[index - 1]),
      ...checkParts(version, counted),
      ...checkPlan(version),
      ...checkLength(version),
      ...checkTexts(version),
    ].map((problem) => ({ version: versionIdOf(version), ...problem })),
  );
}

/** They name the version, so that each is there once. */
function checkMinutes({ minutes }: Version, before: Version | undefined): readonly Problem[] {
  if (Number.isInteger(minutes) && minutes > (before?.minutes ?? 0)) return [];
  return [
    {
      field: 'minutes',
      message: before ? `come after a version of ${before.minutes}` : 'are no whole number of minutes',
      help: 'whole minutes, each once, the shortest version first',
    },
  ];
}

function checkParts({ parts }: Version, counted: readonly string[]): readonly Problem[] {
  const places = parts.map(({ slide }) => counted.indexOf(slide.id));
  const [first] = counted;
  return parts.flatMap(({ slide }, index): readonly Problem[] => {
    const place = places[index] ?? -1;
    if (place < 0) {
      return [
        {
          field: slide.id,
          message: 'is no slide of the talk',
          help: 'take one from the sections of the deck',
        },
      ];
    }
    if (index === 0 ? slide.id !== first : place <= (places[index - 1] ?? -1)) {
      return [
        {
          field: slide.id,
          message: 'is out of order',
          help: `every version starts with "${first}" and keeps the order of the deck`,
        },
      ];
    }
    return [];
  });
}

function checkPlan({ minutes, parts }: Version): readonly Problem[] {
  const planned = parts.reduce((sum, { time }) => sum + secondsOf(time), 0);
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
      Math.round(speakingSeconds(part.notes[language], language) - secondsOf(part.time));
    const said = parts.reduce((sum, { notes }) => sum + speakingSeconds(notes[language], language), 0);
    const wrong = Math.abs(said - 60 * minutes) > tolerance.version * 60 * minutes;
    const named = parts.filter((part) =>
      wrong ? Math.abs(off(part)) >= 1 : Math.abs(off(part)) > tolerance.slide * secondsOf(part.time) + 1,
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
    ...checkParity(notes, slide.id),
    ...checkMarks(slide, notes, slide.id),
  ]);
