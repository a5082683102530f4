import type { Deck } from '../model/deck.ts';
import { secondsOf, speakingSeconds } from '../model/duration.ts';
import { languages } from '../model/languages.ts';
import type { Problem } from '../model/problem.ts';
import { pictureId, picturesOf, slidesOf } from '../model/queries.ts';
import type { Slide } from '../model/slides.ts';
import { checkAddresses } from './check-addresses.ts';
import { checkCharacters } from './check-characters.ts';
import { checkChartShapes } from './check-chart-shapes.ts';
import { checkClaimIds, checkSources, checkUncited } from './check-citations.ts';
import { checkClaims } from './check-claims.ts';
import { checkMoved } from './check-moved.ts';
import { checkQuestions } from './check-questions.ts';
import { checkShape } from './check-shape.ts';
import { checkMarks } from './check-step-marks.ts';
import { checkTones } from './check-tones.ts';
import { checkUnique } from './check-unique.ts';
import { checkVersions } from './check-versions.ts';
import { checkWords } from './check-words.ts';
import { checkParity, checkTexts, missingLanguages, textIn } from './parity.ts';

/** Notes may take this much longer than their slide's time before the build refuses them. */
const notesTolerance = 1.2;

/** Everything wrong with a deck that can be seen without drawing it. Empty when all is well. */
export function checkDeck(deck: Deck): readonly Problem[] {
  const { title, description, author } = deck;
  const slides = slidesOf(deck);
  return [
    ...checkTexts({ title, description, author }, ''),
    ...checkId(deck.id),
    ...checkNames(slides),
    ...slides.flatMap((slide) => checkSlide(slide, deck)),
    ...checkClaims(deck),
    ...checkUncited(deck),
    ...checkAddresses(deck.sources),
    ...checkCharacters({ ...deck, sections: deck.sections.map(({ title }) => ({ title })) }),
    ...checkMoved(deck),
    ...checkVersions(deck),
    ...checkQuestions(deck),
    ...deck.sections.flatMap(({ id, title }) => checkTexts(title, `section ${id}.title`)),
  ];
}

function checkSlide(slide: Slide, deck: Deck): readonly Problem[] {
  const missing = missingLanguages(slide, '');
  const problems = [
    ...checkId(slide.id),
    ...missing,
    ...checkCharacters(slide),
    ...checkNotes(slide),
    ...checkNumbers(slide),
    ...checkMarks(slide, slide.notes, 'notes'),
    ...checkClaimIds(slide, deck),
    ...checkSources(slide, deck),
    ...checkShape(slide),
    ...checkTones(slide),
    // What is not written in every language cannot be counted.
    ...(missing.length === 0 ? checkWords(slide) : []),
    ...checkChartShapes(slide),
  ];
  return problems.map((problem) => ({ slide: slide.id, ...problem }));
}

function checkNames(slides: readonly Slide[]): readonly Problem[] {
  const named = slides.flatMap((slide) => [
    { slide: slide.id, field: 'id', name: slide.id },
    ...slide.keyPoints.map((point) => ({ slide: slide.id, field: 'keyPoints', name: point.id })),
    ...picturesOf(slide).map((placed) => ({
      slide: slide.id,
      field: 'picture id',
      name: `picture ${pictureId(placed)}`,
    })),
  ]);
  return checkUnique(named, 'ids are addresses; give this one a name of its own');
}

function checkId(id: string): readonly Problem[] {
  if (/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(id)) return [];
  return [
    {
      field: 'id',
      message: `"${id}" does not work in an address`,
      help: 'start with a letter; lower case letters and digits, words joined by single hyphens',
    },
  ];
}

function checkNotes(slide: Slide): readonly Problem[] {
  const time = secondsOf(slide.time);
  return languages.flatMap((language) => {
    const needed = speakingSeconds(slide.notes[language] ?? '', language);
    if (needed <= notesTolerance * time) return [];
    return [
      {
        field: `notes.${language}`,
        message: `take ${Math.round(needed)} s to say, but the slide has ${time} s`,
        help: 'shorten the notes, or give the slide more time',
      },
    ];
  });
}

/** What is shown, and what is said, has the same numbers in every language. */
function checkNumbers({ notes, ...shown }: Slide): readonly Problem[] {
  return [...checkParity(notes, 'notes'), ...checkParity(textIn(shown), 'text')];
}
