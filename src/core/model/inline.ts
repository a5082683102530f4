import { typedMark } from './typed-mark.ts';

/** A piece of a text in one style; a deliberate line break is a piece of its own. */
export interface InlineRun {
  /** Never empty. {@link lineBreak} where a line ends. */
  readonly text: string;
  readonly bold: boolean;
  readonly level: 'base' | 'raised' | 'lowered';
}

export const lineBreak = '\n';

const marks = /\*\*(?<strong>.+?)\*\*|\^\{(?<raised>[^{}\n]+)\}|_\{(?<lowered>[^{}\n]+)\}|\n/gs;

/**
 * The inline markup of a `Text`, read here and nowhere else: `**bold**`, `^{raised}`, `_{lowered}`, and `\n` for a line
 * break. Bold may hold the others; raised and lowered text holds no mark. What opens and does not close is no
 * mark, and is printed as it is written.
 *
 * Rules of our own rather than CommonMark's, which leaves the stars standing where bold meets Chinese punctuation:
 * `**涌现能力：**规模` ({@link https://github.com/commonmark/commonmark-spec/issues/650}).
 */
export const inlineRuns = (text: string): readonly InlineRun[] => [...runsWithin(text, false)];

function* runsWithin(text: string, bold: boolean): Generator<InlineRun> {
  let from = 0;
  for (const found of text.matchAll(marks)) {
    if (found.index > from) yield { text: text.slice(from, found.index), bold, level: 'base' };
    from = found.index + found[0].length;
    const { strong, raised, lowered } = found.groups ?? {};
    if (strong !== undefined) yield* runsWithin(strong, true);
    else if (raised !== undefined) yield { text: raised, bold, level: 'raised' };
    else if (lowered !== undefined) yield { text: lowered, bold, level: 'lowered' };
    else yield { text: lineBreak, bold, level: 'base' };
  }
  if (from < text.length) yield { text: text.slice(from), bold, level: 'base' };
}

/** The same, line by line, without the breaks. */
export function inlineLines(text: string): readonly (readonly InlineRun[])[] {
  const lines: InlineRun[][] = [[]];
  for (const run of inlineRuns(text)) {
    if (run.text === lineBreak) lines.push([]);
    else lines.at(-1)?.push(run);
  }
  return lines;
}

/**
 * The text where nothing can be raised, and as it is heard: powers and indices as one types them, `10^25`,
 * `2^(−1/L)`, `p_50`. A line break is a space.
 */
export const typedText = (text: string): string =>
  inlineRuns(text)
    .map((run) => (run.level === 'base' ? baseText(run) : typedMark(run.level, run.text)))
    .join('');

/**
 * The characters as they stand on a page, raised ones in a row with the rest: `10^{25}` is `1025`. Only to find
 * again what was printed; what a person reads is {@link typedText}.
 */
export const printedText = (text: string): string => inlineRuns(text).map(baseText).join('');

const baseText = ({ text }: InlineRun): string => (text === lineBreak ? ' ' : text);
