import { typedText } from '../../../core/model/inline.ts';
import { withoutStepMarks } from '../../../core/model/script.ts';

/** A script as it is read: in paragraphs, without the marks that say with which step it is said. */
export const scriptParagraphs = (script: string): readonly string[] =>
  withoutStepMarks(script)
    .split(/\n\s*\n/)
    .map((paragraph) => typedText(paragraph).trim())
    .filter((paragraph) => paragraph !== '');
