/**
 * A label's markup on its way through Mermaid. Mermaid 12 neither decodes its own entities in SVG labels
 * (`#quot;` is printed and measured as `&quot;`) nor closes bold beside Chinese punctuation (CommonMark's
 * rules for it), so labels pass through it as plain text: markup becomes zero-width characters, and the
 * few characters with a meaning to Mermaid become others of about the same width.
 */
const toggle = { bold: '\u2063', sup: '\u2064', sub: '\u2061' } as const;
/** Before a stand-in: the next character means another one. */
const standIn = '\u2062';

// Partners from the same Latin face, so that the label is measured about right.
const standIns: readonly (readonly [char: string, instead: string])[] = [
  ['"', '¨'],
  ['#', '¤'],
  ['<', '«'],
  ['>', '»'],
];

/** The text as it stands between Mermaid's quotation marks. */
export function encodeLabel(text: string): string {
  const plain = standIns.reduce((all, [char, instead]) => all.replaceAll(char, standIn + instead), text);
  return plain
    .replace(/\*\*(.+?)\*\*/gs, `${toggle.bold}$1${toggle.bold}`)
    .replace(/\^\{(.+?)\}/g, `${toggle.sup}$1${toggle.sup}`)
    .replace(/_\{(.+?)\}/g, `${toggle.sub}$1${toggle.sub}`)
    .replaceAll('\n', '<br/>');
}

export interface LabelRun {
  readonly text: string;
  readonly bold: boolean;
  readonly shift: 'none' | 'sup' | 'sub';
}

/** The lines as Mermaid broke them, back in runs; what was bold at a line's end stays so on the next. */
export function decodeLines(lines: readonly string[]): readonly (readonly LabelRun[])[] {
  let bold = false;
  let shift: LabelRun['shift'] = 'none';
  return lines.map((line) => {
    const runs: LabelRun[] = [];
    let text = '';
    let literal = false;
    const close = (): void => {
      if (text !== '') runs.push({ text, bold, shift });
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
      } else if (char === toggle.sup || char === toggle.sub) {
        close();
        const to = char === toggle.sup ? 'sup' : 'sub';
        shift = shift === to ? 'none' : to;
      } else {
        text += char;
      }
    }
    close();
    return runs;
  });
}

/** A line as a person reads it. */
export const plainLabel = (runs: readonly LabelRun[]): string => runs.map(({ text }) => text).join('');
