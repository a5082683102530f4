import { type Language, languages, type Text } from '../model/languages.ts';
import type { Problem } from '../model/problem.ts';
import { stepsOf } from '../model/queries.ts';
import { stepMark } from '../model/script.ts';
import type { Slide } from '../model/slides.ts';

/**
 * A number in brackets as literature is cited: before a comma or at the end of a sentence, alone between two spaces within
 * one, or behind a word that cites.
 */
const citations: readonly RegExp[] = [
  /\S*\s?\[\d{1,2}\] ?[,.;:!?)，。；：！？、）]/,
  /[\p{L}\p{N}]+ \[\d{1,2}\] [\p{L}\p{N}]+/u,
  /(文献|参见|参考|\b(?:see|cf\.|refs?\.|references?))\s?\[\d{1,2}\]/i,
];

const citationIn = (notes: string): string | undefined =>
  citations.flatMap((pattern) => pattern.exec(notes)?.[0] ?? [])[0];

/** Marks rise, name steps that the slide has, and stand in every language alike. */
export function checkMarks(slide: Slide, notes: Text, field: string): readonly Problem[] {
  const steps = stepsOf(slide);
  const marksIn = (language: Language): readonly number[] =>
    [...(notes[language] ?? '').matchAll(stepMark)].map(([, number]) => Number(number));
  const [first] = languages;
  return languages.flatMap((language) => {
    const citation = citationIn(notes[language] ?? '');
    if (citation !== undefined) {
      return [
        {
          field: `${field}.${language}`,
          message: `"${citation}" reads like a citation, but is the mark of a step, and would not be said`,
          help: 'a mark stands right before the words that are said with its step; a source is named in words',
        },
      ];
    }
    const marks = marksIn(language);
    const wrong = marks.find(
      (number, index) => number < 1 || number > steps || number <= (marks[index - 1] ?? 0),
    );
    if (wrong !== undefined) {
      return [
        {
          field: `${field}.${language}`,
          message: `gives a part to step ${wrong}, but the slide has ${steps} steps, and marks follow their order`,
          help: 'a mark [2] stands where the part begins that is said when step 2 is taken',
        },
      ];
    }
    if (marks.join() === marksIn(first).join()) return [];
    return [
      {
        field: `${field}.${language}`,
        message: `has marks for steps ${marks.join(', ') || 'none'}, "${first}" for ${marksIn(first).join(', ') || 'none'}`,
        help: 'mark the same steps in every language',
      },
    ];
  });
}
