import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Deck } from '../../../core/model/deck.ts';
import { escapeMarkup } from '../../../core/model/escape.ts';
import type { Source } from '../../../core/model/evidence.ts';
import type { Text } from '../../../core/model/languages.ts';
import type { Question } from '../../../core/model/questions.ts';
import { unsafeHtml } from '../../../core/render/html.ts';
import { ankiFlaws } from './check-anki.ts';
import { noteOf } from './note.ts';
import { readNotes, show } from './read-anki.ts';
import { type Note, writeAnkiNotes } from './write-anki.ts';

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
const deck: Deck = {
  id: 'llm-talk',
  title: same('A talk'),
  description: same(''),
  author: same(''),
  sections: [],
  versions: [],
  claims: [],
  omissions: [],
  questions: [question],
  sources: { wei2022: source },
};
const written = (notes: readonly Note[]) => readNotes(writeAnkiNotes('A talk', notes));

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
        const read = written(notes).notes;
        expect(read.map(({ guid, tags }) => ({ guid, tags }))).toEqual(
          notes.map(({ guid, tags }) => ({ guid, tags })),
        );
        expect(read.map(({ front, back }) => [front.blocks.join(''), back.blocks.join('')])).toEqual(texts);
      }),
    );
  });

  it('has one line a note, and the header before them', () => {
    const lines = writeAnkiNotes('A talk', [noteOf(question, deck, 'en')]).split('\n');
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
    const [note] = written([noteOf(question, deck, 'en')]).notes;
    expect(note?.front.blocks).toEqual(['# "p" < 2−1/L? Derive it.']);
    expect(note?.back.blocks).toEqual([
      'It is bold & true',
      'Trap',
      'None\tof it.',
      'Sources',
      'Wei & Co. 2022. Does "more" <really> differ? (not read in the original, quoted elsewhere)',
    ]);
    expect(note?.back.links).toEqual(['https://example.org/?a=1&b=2']);
  });

  it('is another note in the other language', () => {
    expect(noteOf(question, deck, 'zh').guid).not.toBe(noteOf(question, deck, 'en').guid);
  });
});

describe('what is read again', () => {
  const flawsOf = (note: Partial<Note>) =>
    ankiFlaws(written([{ ...noteOf(question, deck, 'en'), ...note }]), deck, 'en');

  it('is compared with the deck', () => {
    expect(flawsOf({})).toEqual([]);
    expect(flawsOf({ guid: 'other' })).toEqual(['C01: has no note']);
    expect(flawsOf({ front: unsafeHtml('What?') })[0]).toMatch(/^C01: front: "What\?" where "# "p" < 2/);
    expect(flawsOf({ tags: ['llm-talk::challenge'] })).toHaveLength(2);
    const { back } = noteOf(question, deck, 'en');
    expect(flawsOf({ back: unsafeHtml(back.markup.replace('example', 'elsewhere')) })).toEqual([
      'C01: does not link to https://example.org/?a=1&b=2',
    ]);
    expect(flawsOf({ back: unsafeHtml(`${back.markup}<p>More</p>`) })).toEqual(['C01: back: 1 too many']);
  });

  it('misses no note, and no line of the header', () => {
    expect(ankiFlaws(readNotes(writeAnkiNotes('Another', [])), deck, 'en')).toEqual([
      '#deck is "Another", not "A talk"',
      'it has 0 notes for 1 questions',
      'C01: has no note',
    ]);
  });
});

it('shows HTML as one sees it', () => {
  expect(show('a<br>b &amp; <b>c</b><ul><li>d<li>e</ul>')).toEqual({
    blocks: ['a b & c', 'd', 'e'],
    links: [],
  });
});
