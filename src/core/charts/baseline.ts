import { inlineLines } from '../model/inline.ts';
import { lineHeight } from './text-width.ts';

/** The baseline of a text's first line that puts the middle of the whole text at `middle`. */
export const baselineAround = (text: string, size: number, middle: number): number =>
  middle - ((inlineLines(text).length - 1) * size * lineHeight) / 2 + size * 0.35;
