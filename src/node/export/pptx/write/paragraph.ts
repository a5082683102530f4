import type PptxGenJS from 'pptxgenjs';
import type { Rectangle } from '../../../../core/model/geometry.ts';
import type { Language } from '../../../../core/model/languages.ts';
import { headingScale, runLanguages } from '../font-roles.ts';
import type { MeasuredElement } from '../measure/measured-element.ts';
import { inches, points } from '../units.ts';
import type { TextRun } from './text-runs.ts';

/** The text of one paragraph, and the element in whose style it is set. */
export interface ParagraphText {
  readonly element: MeasuredElement;
  readonly runs: readonly TextRun[];
}

export interface ParagraphOptions {
  readonly align?: 'center' | 'right';
  readonly spaceBeforePixels?: number;
}

/** A paragraph as pptxgenjs takes it: one entry a run, the last one ending the paragraph. */
export function paragraph(
  { element, runs }: ParagraphText,
  language: Language,
  { align, spaceBeforePixels = 0 }: ParagraphOptions = {},
): PptxGenJS.TextProps[] {
  return runs.map((run, index) => ({
    text: run.text,
    options: {
      ...runOptions(element, run, language),
      // The same for every run: the library asks each of them.
      lineSpacing: points(element.lineHeight),
      ...(spaceBeforePixels > 0.5 && { paraSpaceBefore: points(spaceBeforePixels) }),
      ...(align && { align }),
      ...(index === runs.length - 1 && { breakLine: true }),
    },
  }));
}

function runOptions(element: MeasuredElement, run: TextRun, language: Language): PptxGenJS.TextPropsOptions {
  const scale = element.fontRole === 'heading' ? headingScale[language] : 1;
  return {
    lang: runLanguages[language],
    fontFace: element.fontRole,
    fontSize: points(element.fontSize * scale),
    color: run.colour ?? element.colour,
    ...(element.opacity < 1 && { transparency: Math.round(100 * (1 - element.opacity)) }),
    ...((run.bold || element.bold) && { bold: true }),
    ...(element.italic && { italic: true }),
    ...(run.raised && { [run.raised]: true }),
    ...(run.onNewLine && { softBreakBefore: true }),
    ...(run.link && { hyperlink: hyperlink(run.link), underline: { style: 'none' } }),
  };
}

const hyperlink = (link: NonNullable<TextRun['link']>): PptxGenJS.HyperlinkProps =>
  'url' in link ? { url: link.url, tooltip: link.tooltip } : { slide: link.slideNumber };

/** Pixels from the foot of one paragraph's text to the top of the next one's; 0 before the first. */
export const spaceBetween = (previous: ParagraphText | undefined, next: ParagraphText): number =>
  previous ? next.element.textBox.y - previous.element.textBox.y - previous.element.textBox.height : 0;

/** A rectangle in pixels as pptxgenjs takes it. */
export const position = ({ x, y, width, height }: Rectangle) => ({
  x: inches(x),
  y: inches(y),
  w: inches(width),
  h: inches(height),
});
