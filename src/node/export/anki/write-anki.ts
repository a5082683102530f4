import type { Html } from '../../../core/render/html.ts';

/** One note of Anki's type Basic: it becomes one card. */
export interface AnkiNote {
  /** By this Anki knows a note again: importing the next version changes it and keeps what was learnt. */
  readonly guid: string;
  readonly front: Html;
  readonly back: Html;
  /** Without spaces; `a::b` lies within `a`. */
  readonly tags: readonly string[];
}

/** Counted from 1. Columns that the header does not name fill the fields of the note in order: front and back. */
const columns = { tags: 3, guid: 4 } as const;

/**
 * Notes as the text file that Anki imports, with the header lines that answer the questions of its import dialog.
 * See https://docs.ankiweb.net/importing/text-files.html
 */
export function writeAnkiNotes(deck: string, notes: readonly AnkiNote[]): string {
  const header = [
    '#separator:tab',
    '#html:true',
    '#notetype:Basic',
    `#deck:${deck}`,
    `#tags column:${columns.tags}`,
    `#guid column:${columns.guid}`,
  ];
  const rows = notes.map(({ front, back, tags, guid }) =>
    [front.markup, back.markup, tags.join(' '), guid].map(writeField).join('\t'),
  );
  return [...header, ...rows, ''].join('\n');
}

const references: Readonly<Record<string, string>> = { '\t': '&#9;', '\n': '&#10;', '\r': '&#13;' };

/** One field of one line: tabs and line ends as HTML writes them, quotes as CSV does. */
function writeField(markup: string): string {
  const line = markup
    .replace(/[\t\n\r]/g, (sign) => references[sign] ?? sign)
    // A line that starts with this sign is a comment to Anki.
    .replace(/^#/, '&#35;');
  return line.includes('"') ? `"${line.replaceAll('"', '""')}"` : line;
}
