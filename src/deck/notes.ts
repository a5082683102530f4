import type { Problem } from './check.ts';
import { stepsOf } from './steps.ts';
import { type Language, languages, type Slide, type Text } from './vocabulary.ts';

/** A part of the notes that belongs to one step: 0 is said before the first step is taken, 1 with the first, and so on. */
export interface Passage {
  readonly step: number;
  readonly text: string;
}

const mark = /\[(\d{1,2})\] ?/g;

/** Notes as they are heard: the marks that give a part to a step are for the eye only. */
export const withoutMarks = (notes: string): string => notes.replace(mark, '');

/** Notes as paragraphs of passages. Until a mark `[2]` gives what follows to step 2, it belongs to the step before. */
export function passagesOf(notes: string): readonly (readonly Passage[])[] {
  let step = 0;
  return notes.split(/\n\s*\n/).map((paragraph) => {
    const passages: Passage[] = [];
    let from = 0;
    const take = (to: number): void => {
      const text = paragraph.slice(from, to);
      if (text.trim() !== '') passages.push({ step, text });
    };
    for (const found of paragraph.matchAll(mark)) {
      take(found.index);
      step = Number(found[1]);
      from = found.index + found[0].length;
    }
    take(paragraph.length);
    return passages;
  });
}

/** Marks rise, name steps that the slide has, and stand in every language alike. */
export function checkMarks(slide: Slide, notes: Text, field: string): readonly Problem[] {
  const steps = stepsOf(slide);
  const marksIn = (language: Language): readonly number[] =>
    [...(notes[language] ?? '').matchAll(mark)].map(([, number]) => Number(number));
  const [first = 'zh'] = languages;
  return languages.flatMap((language) => {
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
