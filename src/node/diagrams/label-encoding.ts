import { type InlineRun, inlineRuns, lineBreak } from '../../core/model/inline.ts';

/** Before and after what is bold. */
export const boldMark = '\u2063';

/**
 * A label's markup on its way through Mermaid. Mermaid 12 neither decodes its own entities in SVG labels
 * (`#quot;` is printed and measured as `&quot;`) nor closes bold beside Chinese punctuation (CommonMark's
 * rules for it), so labels pass through it as plain text: markup becomes zero-width characters, and the
 * few characters with a meaning to Mermaid become others of about the same width.
 */
const toggle = { bold: boldMark, raised: '\u2064', lowered: '\u2061' } as const;
/** Before a stand-in: the next character means another one. */
const standIn = '\u2062';

// Partners from the same Latin face, so that the label is measured about right.
const standIns: readonly (readonly [char: string, instead: string])[] = [
  ['"', '¨'],
  ['#', '¤'],
  ['<', '«'],
  ['>', '»'],
  // Between two of them Mermaid reads Markdown.
  ['`', '´'],
];

/** The text as it stands between Mermaid's quotation marks. */
export function encodeLabel(text: string): string {
  let encoded = '';
  let bold = false;
  const turn = (to: boolean): void => {
    if (to !== bold) encoded += toggle.bold;
    bold = to;
  };
  for (const run of inlineRuns(text)) {
    turn(run.bold);
    encoded += run.text === lineBreak ? '<br/>' : encodeRun(run);
  }
  turn(false);
  return encoded;
}

function encodeRun({ text, level }: InlineRun): string {
  const plain = standIns.reduce((all, [char, instead]) => all.replaceAll(char, standIn + instead), text);
  return level === 'base' ? plain : toggle[level] + plain + toggle[level];
}

/** The lines as Mermaid broke them, back in runs; what was bold at a line's end stays so on the next. */
export function decodeLines(lines: readonly string[]): readonly (readonly InlineRun[])[] {
  let bold = false;
  let level: InlineRun['level'] = 'base';
  return lines.map((line) => {
    const runs: InlineRun[] = [];
    let text = '';
    let literal = false;
    const close = (): void => {
      if (text !== '') runs.push({ text, bold, level });
      text = '';
    };
    for (const char of line.trim()) {
      if (literal) {
        text += standIns.find(([, instead]) => instead === char)?.[0] ?? char;
        literal = false;
      } else if (char === standIn) {
        literal = true;
      } else if (char === toggle.bold) {
        close();
        bold = !bold;
      } else if (char === toggle.raised || char === toggle.lowered) {
        close();
        const to = char === toggle.raised ? 'raised' : 'lowered';
        level = level === to ? 'base' : to;
      } else {
        text += char;
      }
    }
    close();
    return runs;
  });
}
