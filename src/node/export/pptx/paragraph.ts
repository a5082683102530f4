import type PptxGenJS from 'pptxgenjs';
import type { Language } from '../../../core/model/languages.ts';
import { headingScale, runLanguages } from './font-roles.ts';
import type { MeasuredElement } from './measured-element.ts';
import type { TextRun } from './text-runs.ts';
import { inches, points } from './units.ts';

/** A paragraph that stands where a part of the slide stands, in its style. */
export interface Line {
  readonly part: MeasuredElement;
  readonly runs: readonly TextRun[];
}

export interface Setting {
  readonly align?: 'center' | 'right';
  /** A bullet before it; `finish/shapes.ts` gives it its colour. */
  readonly bullet?: boolean;
  /** Pixels from the paragraph before it. */
  readonly gap?: number;
}

/** A line as the library takes it: one entry a run, the last one ending the paragraph. */
export function paragraph(line: Line, language: Language, setting: Setting = {}): PptxGenJS.TextProps[] {
  return line.runs.map((run, index) => ({
    text: run.text,
    options: {
      ...letters(line.part, run, language),
      // The same for every run: the library asks each of them.
      lineSpacing: points(line.part.leading),
      ...((setting.gap ?? 0) > 0.5 && { paraSpaceBefore: points(setting.gap ?? 0) }),
      ...(setting.align && { align: setting.align }),
      ...(setting.bullet && index === 0 && { bullet: bulletOf(line.part) }),
      ...(index === line.runs.length - 1 && { breakLine: true }),
    },
  }));
}

function letters(part: MeasuredElement, run: TextRun, language: Language): PptxGenJS.TextPropsOptions {
  const scale = part.voice === 'heading' ? headingScale[language] : 1;
  return {
    lang: runLanguages[language],
    fontFace: part.voice,
    fontSize: points(part.size * scale),
    color: run.colour ?? part.colour,
    ...((run.bold || part.bold) && { bold: true }),
    ...((run.italic || part.italic) && { italic: true }),
    ...(run.raised && { [run.raised]: true }),
    ...(run.onNewLine && { softBreakBefore: true }),
    ...(run.link && { hyperlink: linkOf(run.link), underline: { style: 'none' } }),
  };
}

const linkOf = (link: NonNullable<TextRun['link']>): PptxGenJS.HyperlinkProps =>
  'url' in link ? { url: link.url, tooltip: link.tip } : { slide: link.slide };

const bulletOf = ({ box, inner }: MeasuredElement) => ({
  characterCode: '2022',
  indent: points(inner.x - box.x),
});

/** How far a line is from the one before it. */
export const gapBetween = (before: Line | undefined, line: Line): number =>
  before ? line.part.inner.y - before.part.inner.y - before.part.inner.height : 0;

export const place = ({ x, y, width, height }: MeasuredElement['box']) => ({
  x: inches(x),
  y: inches(y),
  w: inches(width),
  h: inches(height),
});
