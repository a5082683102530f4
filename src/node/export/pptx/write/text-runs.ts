import { type InlineRun, inlineLines } from '../../../../core/model/inline.ts';

/** A piece of text in one style. */
export interface TextRun {
  readonly text: string;
  readonly bold?: true;
  readonly raised?: 'superscript' | 'subscript';
  /** Starts a new line of the same paragraph. */
  readonly onNewLine?: true;
  /** Six hexadecimal digits, where it is not that of the text around it. */
  readonly colour?: string;
  readonly link?: { readonly url: string; readonly tooltip: string } | { readonly slideNumber: number };
}

/** The inline markup of a `Text` as runs of a paragraph. */
export const runsOf = (text: string): readonly TextRun[] =>
  inlineLines(text).flatMap((line, row) => line.map((run, index) => textRun(run, row > 0 && index === 0)));

const raising = { base: undefined, raised: 'superscript', lowered: 'subscript' } as const;

function textRun({ text, bold, level }: InlineRun, onNewLine: boolean): TextRun {
  const raised = raising[level];
  return { text, ...(bold && { bold }), ...(raised && { raised }), ...(onNewLine && { onNewLine }) };
}

export const inBold = (runs: readonly TextRun[], colour?: string): readonly TextRun[] =>
  runs.map((run) => ({ ...run, bold: true, ...(colour !== undefined && { colour }) }));
