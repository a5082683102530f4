import { readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { parse } from 'csv-parse/sync';
import { DomUtils, parseDocument } from 'htmlparser2';
import { printedText, typedText } from '../src/core/model/inline.ts';
import { root } from './copy.ts';
import { deck } from './deck/deck.ts';
import { runExport } from './export.ts';

// The command takes seconds, and many times that where other tests keep the machine busy.
test.describe.configure({ timeout: 120_000 });

/** Runs the command as `npm run export` does, on a machine without a browser. */
const exportCards = (...options: readonly string[]) =>
  runExport(['cards', ...options], {
    CHROMIUM_PATH: '/nowhere/chromium',
    PLAYWRIGHT_BROWSERS_PATH: '/nowhere',
  });

const readNotes = (text: string): readonly (readonly string[])[] =>
  parse(text, { delimiter: '\t', comment: '#', comment_no_infix: true });

/** One text a paragraph or list item, as one reads it. */
const linesOf = (markup: string): readonly string[] =>
  markup
    .replace(/<br>/g, ' ')
    .split(/<\/?(?:div|p|ul|li)\b[^>]*>/)
    .map((line) => DomUtils.textContent(parseDocument(line)))
    .filter((line) => line !== '');
const linksOf = (markup: string): readonly (string | undefined)[] =>
  DomUtils.getElementsByTagName('a', parseDocument(markup)).map(({ attribs }) => attribs.href);

const { questions } = deck;

test('there is a card for every question, in both languages, without a browser or a build, and the same again', async () => {
  const out = test.info().outputDir;
  const built = (await stat(join(root, 'e2e/deck/dist/index.html'))).mtimeMs;
  const { code, stdout, stderr } = await exportCards('--out', out);
  expect(stderr).toContain(`cards zh: ${questions.length} cards`);
  expect(stderr).not.toContain('Building');
  expect(code).toBe(0);
  expect((await stat(join(root, 'e2e/deck/dist/index.html'))).mtimeMs).toBe(built);
  expect(stdout).toMatch(/tea\.zh\.cards\.txt {2}\d+ kB\n.*tea\.en\.cards\.txt {2}\d+ kB\n$/);
  expect((await readdir(out)).sort()).toEqual(['tea.en.cards.txt', 'tea.zh.cards.txt']);

  for (const language of ['zh', 'en'] as const) {
    const text = await readFile(test.info().outputPath(`tea.${language}.cards.txt`), 'utf8');
    expect(text.split('\n').slice(0, 6)).toEqual([
      '#separator:tab',
      '#html:true',
      '#notetype:Basic',
      `#deck:${typedText(deck.title[language])}`,
      '#tags column:3',
      '#guid column:4',
    ]);
    const notes = readNotes(text);
    expect(notes).toHaveLength(questions.length);
    expect(new Set(notes.map((note) => note[3])).size).toBe(questions.length);
    for (const [index, question] of questions.entries()) {
      const [front = '', back = '', tags, guid, ...more] = notes[index] ?? [];
      expect(more).toEqual([]);
      expect(linesOf(front)).toEqual([printedText(question.question[language])]);
      expect(linesOf(back)).toEqual([
        ...question.keyPoints.map(({ text }) => printedText(text[language])),
        { zh: '陷阱', en: 'Trap' }[language],
        printedText(question.trap[language]),
        { zh: '出处', en: 'Sources' }[language],
        // After the title, an entry of the bibliography says how it is found and how it was read.
        ...question.sources.map(({ title }) => expect.stringContaining(title)),
      ]);
      expect(linksOf(back)).toEqual(expect.arrayContaining(question.sources.map(({ url }) => url)));
      expect(tags).toBe([question.level, ...question.claims].map((tag) => `tea::${tag}`).join(' '));
      expect(guid).toBe(`tea-${language}-${question.id}`);
    }
  }

  const file = test.info().outputPath('tea.en.cards.txt');
  const before = { bytes: await readFile(file), written: (await stat(file)).mtimeMs };
  expect((await exportCards('--lang', 'en', '--out', out)).stdout).not.toContain('.zh.');
  expect((await stat(file)).mtimeMs).toBeGreaterThan(before.written);
  expect((await readFile(file)).equals(before.bytes)).toBe(true);
});

test('a folder that cannot be written to is named, with a way out', async () => {
  const file = test.info().outputPath('a-file');
  await writeFile(file, '');
  const { code, stderr } = await exportCards('--out', join(file, 'within'));
  expect(code).toBe(2);
  expect(stderr).toContain(`Cannot write to ${join(file, 'within')}`);
  expect(stderr).toContain('help: choose another folder with --out');
  expect(stderr).not.toContain('    at ');
});
