import { withoutMarks } from '../../../core/model/script.ts';
import { typedText } from '../../../core/render/inline.ts';

/** A script as it is read: in paragraphs, without the marks that say with which step it is said. */
export const scriptParagraphs = (script: string): readonly string[] =>
  withoutMarks(script)
    .split(/\n\s*\n/)
    .map((paragraph) => typedText(paragraph).trim())
    .filter((paragraph) => paragraph !== '');
