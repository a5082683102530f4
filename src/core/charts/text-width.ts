import { type InlineRun, inlineLines } from '../model/inline.ts';
import { smallestText } from '../model/stage.ts';

/** From one line of a text to the next, as a multiple of its size. */
export const lineHeight = 1.25;

/**
 * How wide a text is, in the unit of `size`; its widest line counts. An estimate on the safe side: nothing here can
 * ask a font.
 *
 * @param text In inline markup.
 */
export function textWidth(text: string, size: number, bold = false): number {
  return Math.max(...inlineLines(text).map((runs) => sum(runs.map((run) => runWidth(run, size, bold)))));
}

export const textHeight = (text: string, size: number): number =>
  inlineLines(text).length * size * lineHeight;

/** How large a raised or lowered piece of a text is. */
export const raisedSize = (size: number): number => Math.max(smallestText, size * 0.75);

function runWidth(run: InlineRun, size: number, bold: boolean): number {
  const em = run.level === 'base' ? size : raisedSize(size);
  const heavier = bold || run.bold ? 1.05 : 1;
  return sum([...run.text].map((character) => characterWidth(character, heavier))) * em;
}

/** In em. Han and full-width punctuation fill the square; Inter's letters are about half as wide. */
function characterWidth(character: string, heavier: number): number {
  if (/[\u2014\u2018\u2019\u201c\u201d\u2026\u2e80-\u9fff\uf900-\ufaff\uff00-\uff60]/u.test(character))
    return 1;
  if (/[W%@→≈]/.test(character)) return 1 * heavier;
  if (/[Mmw]/.test(character)) return 0.9 * heavier;
  if (/[A-Z]/.test(character)) return 0.72 * heavier;
  if (/[ijlIrtf.,:;'|()[\] ]/.test(character)) return 0.36 * heavier;
  // Figures are as wide as the widest of them: 4.
  if (/[0-9+−×÷=<>]/.test(character)) return 0.65 * heavier;
  return 0.6 * heavier;
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
