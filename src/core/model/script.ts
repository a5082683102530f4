import { typedText } from './inline.ts';

/** A part of the notes that belongs to one step: 0 is said before the first step is taken, 1 with the first, and so on. */
export interface Passage {
  readonly step: number;
  readonly text: string;
}

/** A mark `[2] ` in notes: what follows is said with step 2. */
export const stepMark = /\[(\d{1,2})\] ?/g;

/** Notes without the marks that give a part to a step. */
export const withoutStepMarks = (notes: string): string => notes.replace(stepMark, '');

/** Notes as they are heard: all marks are for the eye only. */
export const spokenText = (notes: string): string => typedText(withoutStepMarks(notes));

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
    for (const found of paragraph.matchAll(stepMark)) {
      take(found.index);
      step = Number(found[1]);
      from = found.index + found[0].length;
    }
    take(paragraph.length);
    return passages;
  });
}
