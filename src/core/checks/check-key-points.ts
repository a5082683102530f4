import type { Deck } from '../model/deck.ts';
import { type Language, languages } from '../model/languages.ts';
import type { Problem } from '../model/problem.ts';
import { countedSections, slidesOf } from '../model/queries.ts';
import type { AnswerPoint } from '../model/questions.ts';
import { spokenText } from '../model/script.ts';
import type { KeyPoint, Slide } from '../model/slides.ts';
import { covers, coversAnswer } from '../phrase-match/covers.ts';
import { pinyinOf } from '../phrase-match/pinyin.ts';
import { type Speech, speechOf } from '../phrase-match/speech.ts';
import { checkLeftOut } from './check-left-out.ts';

/**
 * Checks the words by which a key point is heard (`mustSay`): the script of its own slide must say them, no other
 * script may, and the points of one answer must not be taken for each other. Otherwise a rehearsal would tick off a
 * point that nobody made, or never tick one that was.
 */
export function checkKeyPoints(deck: Deck): readonly Problem[] {
  return [
    ...slidesOf(deck).flatMap(checkOwnScript),
    ...checkOtherScripts(deck),
    ...checkLeftOut(deck),
    ...checkAnswers(deck),
  ];
}

/** By its characters: a script that is only nearly what was asked for would not do. */
const checkOwnScript = (slide: Slide): readonly Problem[] =>
  languages.flatMap((language) => {
    const script = speechOf(spokenText(slide.notes[language]));
    return slide.keyPoints
      .filter((point) => !covers(script, point.mustSay[language]))
      .map((point) => ({
        slide: slide.id,
        field: `keyPoints.${point.id}.mustSay.${language}`,
        message: 'whoever says the script of this very slide would not be heard to have made the point',
        help: 'add to each group the words in which the script says it, or say the point in the script',
      }));
  });

/** Backup slides are left out: no run comes by them. */
function checkOtherScripts(deck: Deck): readonly Problem[] {
  const slides = countedSections(deck).flatMap(({ slides }) => slides);
  const points = slides.flatMap((slide) => slide.keyPoints.map((point) => ({ point, of: slide })));
  return slides.flatMap((slide) => {
    const scripts = languages.map((language): readonly [Language, Speech] => [
      language,
      speechOf(spokenText(slide.notes[language]), pinyinOf),
    ]);
    const others = points.filter(({ of }) => of !== slide).map(({ point }) => point);
    const heard = others.flatMap((point) =>
      scripts
        .filter(([language, script]) => covers(script, point.mustSay[language]))
        .map(([language]) => ({ point, language })),
    );
    return [
      ...heard
        .filter(({ point }) => !slide.repeats?.includes(point.id))
        .map((one) => taken(one.point, one.language, slide)),
      ...(slide.repeats ?? [])
        .filter((id) => !heard.some(({ point }) => point.id === id))
        .map((id) => ({
          slide: slide.id,
          field: 'repeats',
          message: `"${id}" is not heard in its script, or is no key point of another slide`,
          help: 'take it out of repeats',
        })),
    ];
  });
}

const taken = ({ id, mustSay }: KeyPoint, language: Language, by: Slide): Problem => ({
  slide: by.id,
  field: `notes.${language}`,
  message: `whoever says it is heard to have made the point "${id}": ${mustSay[language].map((group) => group.join(' / ')).join(' + ')}`,
  help: `if the script does make that point, name it in repeats; if not, let the mustSay of "${id}" ask for more, or for rarer words`,
});

/** The points of an answer against one another: they come in one breath, so that they are easily confused. */
const checkAnswers = ({ questions }: Deck): readonly Problem[] =>
  questions.flatMap(({ id: question, keyPoints }) =>
    languages.flatMap((language) =>
      keyPoints.flatMap((said) => {
        const speech = speechOf(said.text[language], pinyinOf);
        return keyPoints
          .filter((point) => (point === said) !== coversAnswer(speech, wanted(point, language)))
          .map((point) => ({
            question,
            field: `keyPoints.${point.id}.keywords.${language}`,
            message:
              point === said
                ? 'whoever says this very sentence would not be heard to have said it'
                : `whoever says ${said.id} is heard to have said this: ${point.keywords[language].join(', ')}`,
            help: 'choose words that only this point says, or ask for more hits',
          }));
      }),
    ),
  );

const wanted = ({ keywords, hits }: AnswerPoint, language: Language) => ({
  keywords: keywords[language],
  hits: hits?.[language] ?? 1,
});
