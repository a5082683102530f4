import type { ChildProcess } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import type { VersionId } from '../src/core/model/deck.ts';
import { type Language, languages } from '../src/core/model/languages.ts';
import { stepsOf } from '../src/core/model/queries.ts';
import { sectionsIn } from '../src/core/model/versions.ts';
import { readPdf } from '../src/node/export/pdf/read-pdf.ts';
import { deck } from './deck/deck.ts';
import { ended, runExport, startExport } from './export.ts';
import { ask, needs } from './other-programs.ts';

test.describe.configure({ timeout: 240_000 });

let out: string;
test.beforeEach(async () => {
  out = await mkdtemp(join(tmpdir(), 'export-'));
});
test.afterEach(() => rm(out, { recursive: true, force: true }));

const slidesIn = (version: VersionId) => sectionsIn(deck, version).flatMap(({ slides }) => slides);
const flat = (text: string): string => text.replace(/\s+/g, '');

test.describe('a PDF of both languages', () => {
  // One export for all of them, in one worker.
  test.describe.configure({ mode: 'default' });
  let folder: string;
  test.beforeAll(async () => {
    test.setTimeout(240_000);
    folder = await mkdtemp(join(tmpdir(), 'export-pdf-'));
    const { code, stdout, stderr } = await runExport(['pdf', '--version', '2', '--out', folder]);
    expect(stderr).toContain('pdf en: printing');
    expect(code, stderr).toBe(0);
    expect((await readdir(folder)).sort()).toEqual(['tea.en.2min.pdf', 'tea.zh.2min.pdf']);
    expect(stdout).toMatch(/tea\.zh\.2min\.pdf {2}\d+ kB/);
  });
  test.afterAll(() => rm(folder, { recursive: true, force: true }));

  const slides = slidesIn('2');
  const fileOf = (language: Language): string => join(folder, `tea.${language}.2min.pdf`);
  /** Titles as one types them; what is raised in one is another sign on paper. */
  const titlesIn = (language: Language): readonly string[] =>
    slides.map(({ title }) => flat(title[language])).filter((title) => !title.includes('{'));

  test('has one slide a page, with outline, links, tags and words', async () => {
    for (const language of languages) {
      const facts = await readPdf(await readFile(fileOf(language)));
      expect(facts).toMatchObject({
        title: deck.title[language],
        author: deck.author[language],
        language: { zh: 'zh-CN', en: 'en' }[language],
        tagged: true,
      });
      expect(facts.pages.map(({ sizePoints }) => sizePoints)).toEqual(slides.map(() => [960, 540]));
      expect(facts.outline.map(({ title }) => title)).toEqual(
        sectionsIn(deck, '2').map(({ title }) => title[language]),
      );
      expect(facts.outline.flatMap(({ entries }) => entries.map(({ page }) => page))).toEqual(
        slides.map((_, page) => page),
      );
      // Backup slides come last, numbered by themselves; the ledger leads to where its claims are.
      const ledger = slides.findIndex(({ id }) => id === 'ledger');
      expect(facts.pages[ledger]?.text).toMatch(/(备用|Backup)\s*1$/);
      expect(facts.pages[ledger]?.targets).toHaveLength(deck.claims.length);
      // A version that leaves a slide out shows the last one before it.
      const steps = slides.findIndex(({ id }) => id === 'steps');
      expect(new Set(facts.pages[ledger]?.targets.map(Number))).toEqual(new Set([steps]));
      const drawn = slides.findIndex(({ id }) => id === 'flowchart');
      expect(facts.pages[drawn]?.alternatives.join()).toContain(
        { zh: '鲜叶马上加热', en: 'heated at once' }[language],
      );
      expect(flat(facts.pages[drawn]?.text ?? '')).toMatch(/3\/7$/);
    }
  });

  test('is what it is to Poppler too', () => {
    needs('pdfinfo', 'pdffonts', 'pdftotext', 'pdfimages');
    for (const language of languages) {
      const file = fileOf(language);
      expect(ask('pdfinfo', [file])).toMatch(
        new RegExp(`Tagged: +yes[\\s\\S]*Pages: +${slides.length}\n[\\s\\S]*Page size: +960 x 540 pts`),
      );
      const fonts = ask('pdffonts', [file]).split('\n').slice(2).filter(Boolean);
      expect(fonts.length).toBeGreaterThan(2);
      for (const font of fonts) expect(font).toMatch(/^[A-Z]{6}\+.* CID TrueType .* yes yes yes /);
      const text = flat(ask('pdftotext', [file, '-']));
      for (const title of titlesIn(language)) expect(text).toContain(title);
      expect(ask('pdfinfo', ['-struct', file])).toMatch(/H2[\s\S]*Figure/);
      const pictures = ask('pdfimages', ['-list', file]).trim().split('\n');
      expect(pictures, 'pictures are vectors').toHaveLength(2);
    }
  });

  test('has the same words for MuPDF, in characters that one can search for', () => {
    needs('mutool');
    for (const language of languages) {
      const raw = ask('mutool', ['draw', '-F', 'txt', '-o', '-', fileOf(language)]);
      for (const title of titlesIn(language)) expect(flat(raw)).toContain(title);
      // Radicals and compatibility characters look like others and are none.
      expect(raw).not.toMatch(/[\u2E80-\u2FDF\uF900-\uFAFF\uFFFD]/);
    }
  });

  test('has no error that qpdf finds', () => {
    needs('qpdf');
    for (const language of languages) {
      const checked = ask('qpdf', ['--check', fileOf(language)]);
      expect(checked).toContain('No syntax or stream encoding errors found');
    }
  });
});

test('with steps, a PDF has a page for each, but one entry a slide', async () => {
  const words = ['pdf', '--steps', '--version', '2', '--lang', 'zh', '--theme', 'dark', '--out', out];
  expect(await runExport(words)).toMatchObject({ code: 0 });
  const slides = slidesIn('2');
  const facts = await readPdf(await readFile(join(out, 'tea.zh.2min.dark.steps.pdf')));
  expect(facts.pages).toHaveLength(slides.reduce((sum, slide) => sum + stepsOf(slide) + 1, 0));
  expect(facts.outline.flatMap(({ entries }) => entries)).toHaveLength(slides.length);
  const answer = slides.findIndex(({ id }) => id === 'steps');
  expect(facts.pages[answer]?.text).not.toContain('新接的水');
  expect(facts.pages[answer + 1]?.text).toContain('新接的水');
});

test('notes and handouts are for A4, with the script in full and no mark of a step; pictures are slides and drawings', async ({
  page,
}) => {
  const { code, stderr } = await runExport([
    'notes',
    'handout',
    'png',
    '--scale',
    '1',
    '--version',
    '2',
    '--lang',
    'zh',
    '--out',
    out,
  ]);
  expect(code, stderr).toBe(0);
  const read = async (kind: string) => readPdf(await readFile(join(out, `tea.zh.2min.${kind}.pdf`)));
  const slides = slidesIn('2');
  const [notes, three, six] = [await read('notes'), await read('handout-3'), await read('handout-6')];
  for (const { pages, fonts, tagged, outline } of [notes, three, six]) {
    expect(tagged).toBe(true);
    expect(fonts.every(({ embedded, type3 }) => embedded && !type3)).toBe(true);
    expect(outline.flatMap(({ entries }) => entries)).toHaveLength(slides.length);
    for (const { sizePoints } of pages) expect(sizePoints.map(Math.round)).toEqual([595, 842]);
  }
  expect(three.pages).toHaveLength(Math.ceil(slides.length / 3));
  expect(six.pages).toHaveLength(Math.ceil(slides.length / 6));

  const minute = deck.versions.find(({ minutes }) => minutes === 2);
  const said = notes.pages.map(({ text }) => text).join('');
  for (const { notes: script } of minute?.parts ?? []) {
    expect(script.zh, 'a script with marks, or this test shows nothing').toBeTruthy();
    expect(flat(said)).toContain(flat(script.zh.replace(/\[\d+\] ?/g, '')).slice(0, 24));
  }
  expect(said).not.toMatch(/\[\d\]/);
  expect(notes.pages.flatMap(({ urls }) => urls)).toContain(
    'https://www.bipm.org/en/publications/si-brochure',
  );

  const folder = join(out, 'tea.zh.2min.pictures');
  const names = await readdir(join(folder, 'slides'));
  expect(names.sort()).toEqual(
    slides.map(({ id }, index) => `${String(index + 1).padStart(2, '0')}-${id}.png`),
  );
  const slide = await readFile(join(folder, 'slides', '01-cover.png'));
  expect([slide.readUInt32BE(16), slide.readUInt32BE(20)]).toEqual([1280, 720]);

  // Opened as a file of its own, it has its colours and its letters.
  await page.goto(`file://${join(folder, 'drawings', 'cooling.svg')}`);
  await page.evaluate(() => document.fonts.ready);
  const label = page.locator('text', { hasText: '盖上盖' });
  await expect(label).toHaveCSS('fill', 'rgb(18, 104, 106)');
  expect(await page.evaluate(() => [...document.fonts].map(({ status }) => status))).toContain('loaded');
  expect(await page.evaluate(() => document.querySelector('parsererror'))).toBeNull();
});

test('the notes are for A4, claim by claim, with an entry in the outline and links for each', async () => {
  expect(await runExport(['notebook', '--lang', 'en', '--out', out])).toMatchObject({ code: 0 });
  const { pages, outline, tagged } = await readPdf(await readFile(join(out, 'tea.en.notebook.pdf')));
  expect(tagged).toBe(true);
  const answered = [...deck.claims, ...deck.omissions].map(({ id }) => id);
  const [overview, ...entries] = outline.flatMap((part) => part.entries);
  expect(overview?.page).toBe(0);
  expect(entries.map(({ title }) => title.split(' ')[0])).toEqual(answered);
  expect(pages[0]?.targets).toHaveLength(answered.length);
  const text = flat(pages.map((page) => page.text).join(''));
  for (const { say, nuance } of deck.claims)
    for (const said of [say, nuance]) expect(text).toContain(flat(said.en));
  expect(pages.flatMap(({ urls }) => urls)).toContain('https://fdc.nal.usda.gov/');
  for (const { sizePoints } of pages) expect(sizePoints.map(Math.round)).toEqual([595, 842]);
});

test('what cannot be done is said with its way out, and leaves nothing behind', async () => {
  const cases: readonly (readonly [words: string[], env: NodeJS.ProcessEnv, says: RegExp])[] = [
    [['pfd'], {}, /format: there is no "pfd"\.\n {2}help: one of pdf, /],
    [
      ['pdf', '--version', '2', '--out', out],
      { CHROMIUM_PATH: join(out, 'none') },
      /No browser.*\n {2}help: /,
    ],
  ];
  for (const [words, env, says] of cases) {
    const { code, stdout, stderr } = await runExport(words, env);
    expect(stderr).toMatch(says);
    expect(stderr, 'no stack').not.toMatch(/\n\s+at /);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  }
  expect(await readdir(out)).toEqual([]);
});

test('interrupted, it leaves nothing behind', async () => {
  const child = startExport(['pdf', '--version', '2', '--lang', 'zh', '--out', out]);
  await heard(child, 'printing');
  child.kill('SIGINT');
  const { code } = await ended(child);
  expect(code).toBe(130);
  expect(await readdir(out)).toEqual([]);
});

const heard = (child: ChildProcess, word: string): Promise<void> =>
  new Promise((done, fail) => {
    child.stderr?.on('data', (chunk) => String(chunk).includes(word) && done());
    child.on('close', () => fail(new Error(`ended without saying "${word}"`)));
  });
