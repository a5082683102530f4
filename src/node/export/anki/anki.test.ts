import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { DomUtils, parseDocument } from 'htmlparser2';
import { describe, expect, it } from 'vitest';
import { escapeMarkup } from '../../../core/model/escape.ts';
import type { Source } from '../../../core/model/evidence.ts';
import type { Text } from '../../../core/model/languages.ts';
import type { Question } from '../../../core/model/questions.ts';
import { unsafeHtml } from '../../../core/render/html.ts';
import { questionNote } from './question-note.ts';
import { writeAnkiNotes } from './write-anki.ts';

const same = (text: string): Text => ({ zh: text, en: text });
const source: Source = {
  key: 'wei2022',
  authors: 'Wei & Co.',
  year: 2022,
  title: 'Does "more" <really> differ?',
  short: 'Wei 2022',
  url: 'https://example.org/?a=1&b=2',
  check: 'quoted',
};
const question: Question = {
  id: 'C01',
  level: 'challenge',
  question: same('# "p" < 2^{−1/L}?\nDerive it.'),
  time: '60s',
  keyPoints: [{ id: 'C01.1', text: same('It is **bold** & true'), keywords: { zh: ['bold'], en: ['bold'] } }],
  trap: same('None\tof it.'),
  followUps: [],
  claims: ['N01', 'N02'],
  sources: [source],
};

const deck = { id: 'llm-talk' };

/** The columns of each note as Anki reads them: HTML in CSV. */
const readNotes = (file: string): readonly (readonly string[])[] =>
  parse(file, { delimiter: '\t', record_delimiter: '\n', comment: '#', comment_no_infix: true });
const textOf = (markup = ''): string => DomUtils.textContent(parseDocument(markup));

/** Any text, and often one with the characters that mean something to the format. */
const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc
    .array(fc.constantFrom('#', '"', '""', '\t', '\n', '\r', '\r\n', '<', '&', '&#9;', ' ', '大', 'a'))
    .map((all) => all.join('')),
);

describe('a text file for Anki', () => {
  it('carries any text there and back', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(anyText, anyText), { minLength: 1 }), (texts) => {
        const notes = texts.map(([front, back], at) => ({
          guid: `note-${at}`,
          front: unsafeHtml(escapeMarkup(front)),
          back: unsafeHtml(escapeMarkup(back)),
          tags: ['a', 'b::c'],
        }));
        const read = readNotes(writeAnkiNotes('A talk', notes));
        expect(read.map(([front, back, ...more]) => [textOf(front), textOf(back), ...more])).toEqual(
          texts.map(([front, back], at) => [front, back, 'a b::c', `note-${at}`]),
        );
      }),
    );
  });

  it('has one line a note, and the header before them', () => {
    const lines = writeAnkiNotes('A talk', [questionNote(question, deck, 'en')]).split('\n');
    expect(lines.slice(0, 6)).toEqual([
      '#separator:tab',
      '#html:true',
      '#notetype:Basic',
      '#deck:A talk',
      '#tags column:3',
      '#guid column:4',
    ]);
    expect(lines).toHaveLength(8);
    expect(lines[6]).toMatch(/^&#35; /);
    expect(lines[6]).toMatch(/\tllm-talk::challenge llm-talk::N01 llm-talk::N02\tllm-talk-en-C01$/);
    expect(lines[7]).toBe('');
  });
});

describe('a card', () => {
  it('has the question in front, and the points, the trap and the sources on its back', () => {
    const { front, back } = questionNote(question, deck, 'en');
    expect(front.markup).toBe('# &quot;p&quot; &lt; 2<sup>−1/L</sup>?<br>Derive it.');
    const lines = back.markup.replace(/<\/(li|p)>/g, '\n');
    expect(textOf(lines).trim().split('\n')).toEqual([
      'It is bold & true',
      'Trap',
      'None\tof it.',
      'Sources',
      'Wei & Co. 2022. Does "more" <really> differ? (not read in the original, quoted elsewhere)',
    ]);
    expect(back.markup).toContain('href="https://example.org/?a=1&amp;b=2"');
  });

  it('is another note in the other language', () => {
    expect(questionNote(question, deck, 'zh').guid).not.toBe(questionNote(question, deck, 'en').guid);
  });
});
