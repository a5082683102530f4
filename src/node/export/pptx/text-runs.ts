/** A piece of text in one style. */
export interface TextRun {
  readonly text: string;
  readonly bold?: true;
  readonly italic?: true;
  readonly raised?: 'superscript' | 'subscript';
  /** Starts a new line of the same paragraph. */
  readonly onNewLine?: true;
  /** Six hexadecimal digits, where it is not that of the text around it. */
  readonly colour?: string;
  readonly link?: { readonly url: string; readonly tip: string } | { readonly slide: number };
}

type Style = Pick<TextRun, 'bold' | 'raised'>;

/** The inline markup of a `Text` as runs, by the same rules by which `render/inline.ts` makes it HTML. */
export function runsOf(text: string): readonly TextRun[] {
  const runs: TextRun[] = [];
  let broken = false;
  const add = (piece: string, style: Style): void => {
    piece.split('\n').forEach((line, index) => {
      broken ||= index > 0;
      if (line === '') return;
      runs.push({ text: line, ...style, ...(broken && { onNewLine: true }) });
      broken = false;
    });
  };
  for (const { piece, mark } of split(text, /\*\*(.+?)\*\*/gs)) {
    const bold: Style = mark === undefined ? {} : { bold: true };
    for (const part of split(mark ?? piece, /[\^_]\{([^}]*)\}/g)) {
      if (part.mark === undefined) add(part.piece, bold);
      else add(part.mark, { ...bold, raised: part.piece.startsWith('^') ? 'superscript' : 'subscript' });
    }
  }
  return runs;
}

/** A text as what `pattern` finds, with what is inside the mark, and what lies between. */
function* split(
  text: string,
  pattern: RegExp,
): Generator<{ readonly piece: string; readonly mark?: string }> {
  let from = 0;
  for (const found of text.matchAll(pattern)) {
    yield { piece: text.slice(from, found.index) };
    yield { piece: found[0], mark: found[1] ?? '' };
    from = found.index + found[0].length;
  }
  yield { piece: text.slice(from) };
}

export const inBold = (runs: readonly TextRun[], colour?: string): readonly TextRun[] =>
  runs.map((run) => ({ ...run, bold: true, ...(colour !== undefined && { colour }) }));
