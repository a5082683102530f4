import { parse } from 'csv-parse/sync';
import { Parser } from 'htmlparser2';

/** What a field shows: one text a paragraph or list item, and the addresses it links to. */
export interface Shown {
  readonly blocks: readonly string[];
  readonly links: readonly string[];
}

export interface ReadNote {
  readonly guid: string;
  readonly front: Shown;
  readonly back: Shown;
  readonly tags: readonly string[];
}

export interface NoteFile {
  /** The lines before the notes: `deck` is what `#deck:…` says. */
  readonly header: ReadonlyMap<string, string>;
  readonly notes: readonly ReadNote[];
}

/** Reads a text file for Anki as Anki does, in code that has nothing in common with what wrote it. */
export function readNotes(text: string): NoteFile {
  const header = new Map(
    [...text.matchAll(/^#([^:\n]+):(.*)$/gm)].map(([, key = '', value = '']) => [key, value]),
  );
  const column = (name: string): number => Number(header.get(`${name} column`)) - 1;
  const rows = parse(text, { delimiter: '\t', record_delimiter: '\n', comment: '#', comment_no_infix: true });
  const notes = rows.map((row) => {
    const [front = '', back = ''] = row.filter((_, at) => at !== column('guid') && at !== column('tags'));
    return {
      guid: row[column('guid')] ?? '',
      front: show(front),
      back: show(back),
      tags: (row[column('tags')] ?? '').split(/\s+/).filter((tag) => tag !== ''),
    };
  });
  return { header, notes };
}

const blockElements = new Set(['div', 'p', 'ul', 'li']);

/** HTML as one sees it. */
export function show(markup: string): Shown {
  const blocks = [''];
  const links: string[] = [];
  const write = (text: string): void => {
    blocks.push((blocks.pop() ?? '') + text);
  };
  const parser = new Parser({
    onopentag(name, { href }) {
      if (blockElements.has(name)) blocks.push('');
      if (name === 'br') write(' ');
      if (href !== undefined) links.push(href);
    },
    ontext: write,
    onclosetag(name) {
      if (blockElements.has(name)) blocks.push('');
    },
  });
  parser.end(markup);
  return { blocks: blocks.filter((block) => block !== ''), links };
}
