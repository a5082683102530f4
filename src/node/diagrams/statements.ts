/** What stands between two line ends or semicolons of a Mermaid source. */
export interface Statement {
  /** From 1. */
  readonly line: number;
  /** Trimmed, and what is quoted left out: `a[""] --> b`. */
  readonly text: string;
}

const lineEnd = /\r?\n/;

/** A remark in the source. `%%{init: …}%%` is an order to Mermaid, and none. */
const isComment = (line: string): boolean => /^\s*%%(?!\{)/.test(line);

/** The source with its remarks left out; what stays has its old line numbers. */
export const withoutComments = (mermaid: string): string =>
  mermaid
    .split(lineEnd)
    .map((line) => (isComment(line) ? '' : line))
    .join('\n');

/** The lines, from 1, with a quotation mark too many: no text goes from one line to the next. */
export const unclosedLines = (mermaid: string): readonly number[] =>
  withoutComments(mermaid)
    .split('\n')
    .flatMap((line, index) => (line.split('"').length % 2 === 0 ? [index + 1] : []));

/** Everything the source says, except for its remarks. */
export const statementsOf = (mermaid: string): readonly Statement[] =>
  withoutComments(mermaid)
    .split('\n')
    .flatMap((line, index) =>
      line
        .replace(/"[^"]*"/g, '""')
        .split(/(?<!#\w+);/)
        .map((text) => ({ line: index + 1, text: text.trim() })),
    )
    .filter(({ text }) => text !== '');
