import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import type { Deck } from '../src/core/model/deck.ts';
import { printedText } from '../src/core/model/inline.ts';
import { type Language, languages } from '../src/core/model/languages.ts';
import type { Slide } from '../src/core/model/slides.ts';
import { scriptsOf } from '../src/core/model/versions.ts';
import { type BuiltTalk, loadTalk } from '../src/node/build/built-talk.ts';
import { projectAt } from '../src/node/build/project.ts';
import { contentsOf, textFlaws, withoutSpace } from '../src/node/export/pdf/markup-contents.ts';
import { type PrintedSlide, printedSections } from '../src/node/export/printed-slides.ts';
import { root } from './copy.ts';
import { runExport } from './export.ts';
import { ask, needs } from './other-programs.ts';
import { type PptxFacts, type PptxSlideFacts, readPptx } from './read-pptx.ts';
import { smallFolder } from './site.ts';

test.describe.configure({ timeout: 240_000 });

let out: string;
let talk: BuiltTalk;
test.beforeAll(async () => {
  talk = await loadTalk(projectAt(root, smallFolder));
});
test.beforeEach(async () => {
  out = await mkdtemp(join(tmpdir(), 'export-'));
});
test.afterEach(() => rm(out, { recursive: true, force: true }));

const tags = { zh: { file: 'zh-CN', text: 'zh-CN' }, en: { file: 'en', text: 'en-GB' } } as const;
const headingFaces = { zh: 'Times New Roman', en: 'Georgia' } as const;

test.describe('a presentation of the whole talk', () => {
  // One export for both, in one worker.
  test.describe.configure({ mode: 'default' });
  let folder: string;
  test.beforeAll(async () => {
    test.setTimeout(240_000);
    folder = await mkdtemp(join(tmpdir(), 'export-pptx-'));
    const { code, stderr } = await runExport(['pptx', '--out', folder]);
    expect(code, stderr).toBe(0);
  });
  test.afterAll(() => rm(folder, { recursive: true, force: true }));

  const fileOf = (language: Language): string => join(folder, `tea.${language}.pptx`);

  test('has every slide in both languages, with its script, its pictures in words, and its links', async () => {
    for (const language of languages) {
      const file = readPptx(await readFile(fileOf(language)));
      const sections = printedSections(talk, language, 'full');
      const printed = sections.flatMap(({ slides }) => slides);
      expect(file).toMatchObject({
        title: talk.deck.title[language],
        author: talk.deck.author[language],
        language: tags[language].file,
        sections: sections.map(({ title, slides }) => ({ title, slides: slides.length })),
        missing: [],
      });
      expect(file.slides).toHaveLength(printed.length);
      expect(file.xml('ppt/theme/theme1.xml')).toContain(`<a:latin typeface="${headingFaces[language]}"/>`);
      expectSlides(file, printed, talk.deck, language);
    }
  });

  test('is opened by LibreOffice, which makes a page of every slide', () => {
    needs('soffice', 'pdfinfo');
    const profile = `-env:UserInstallation=file://${folder}/office`;
    const pages = talk.deck.sections.flatMap(({ slides }) => slides).length;
    ask('soffice', [
      profile,
      '--headless',
      '--convert-to',
      'pdf',
      '--outdir',
      folder,
      ...languages.map(fileOf),
    ]);
    for (const language of languages) {
      const info = ask('pdfinfo', [fileOf(language).replace(/\.pptx$/, '.pdf')]);
      expect(info).toMatch(new RegExp(`Pages: +${pages}\n[\\s\\S]*Page size: +960(\\.\\d+)? x 540`));
    }
  });
});

test('the same slides give the same bytes, as a PDF too, in colours of the theme asked for', async () => {
  const words = ['pptx', 'pdf', '--version', '2', '--lang', 'en', '--theme', 'dark', '--out', out];
  const name = join(out, 'tea.en.2min.dark.pptx');
  const names = [name, join(out, 'tea.en.2min.dark.pdf')];
  const readAll = () => Promise.all(names.map((one) => readFile(one)));
  expect(await runExport(words)).toMatchObject({ code: 0 });
  const first = await readAll();
  await Promise.all(names.map((one) => writeFile(one, 'what an older export left')));
  expect(await runExport(words)).toMatchObject({ code: 0 });
  const second = await readAll();
  for (const [index, bytes] of first.entries()) expect(second[index]?.equals(bytes), names[index]).toBe(true);

  const file = readPptx(await readFile(name));
  expect(file.xml('ppt/theme/theme1.xml')).toContain('<a:lt1><a:srgbClr val="151922"/></a:lt1>');
  expect(file.xml('ppt/slides/slide1.xml')).toContain('<a:srgbClr val="ECE8DD"/>');
  expect(file.xml('ppt/slides/slide1.xml')).not.toContain('<a:srgbClr val="1C2230"/>');
  // A page of notes is printed.
  expect(file.xml('ppt/notesMasters/notesMaster1.xml')).toContain('bg1="dk1" tx1="lt1"');
});

/** Each slide says what its markup says, and no more; its parts are those of the program. */
function expectSlides(
  file: PptxFacts,
  printed: readonly PrintedSlide[],
  deck: Deck,
  language: Language,
): void {
  const ids = printed.map(({ slide }) => slide.id);
  const appendix = new Set(
    deck.sections.filter((section) => section.appendix).flatMap(({ slides }) => slides.map(({ id }) => id)),
  );
  printed.forEach(({ slide, markup }, index) => {
    const found = file.slides[index];
    if (!found) throw new Error(`slide "${slide.id}" is missing`);
    const { texts, alternatives, urls, targets } = contentsOf(markup);
    expect(textFlaws(texts, found.text, { nothingElse: true }), slide.id).toEqual([]);
    expect(found, slide.id).toMatchObject({
      urls,
      targets: targets.map((id) => ids.indexOf(id) + 1),
      pictures: alternatives.map(() => ['png', 'svg']),
      languages: [tags[language].text],
      unresolved: [],
    });
    expect(found.titles.map(withoutSpace), slide.id).toEqual([
      withoutSpace(printedText(slide.title[language])),
    ]);
    expect(found.alternatives.map(withoutSpace), slide.id).toEqual(alternatives.map(withoutSpace));
    expect(new Set(found.objects.map(({ id }) => id)).size, slide.id).toBe(found.objects.length);
    // Names are what the selection pane shows; the library's own, `Text 0`, say nothing.
    expect(found.objects.map(({ name }) => name).join(), slide.id).not.toMatch(/(Text|Shape|Image|Table) \d/);
    expect(new Set(found.objects.map(({ name }) => name)).size, slide.id).toBe(found.objects.length);
    expectScript(found, scriptsOf(slide, deck).full?.notes[language] ?? '', slide.id);
    expectNativeParts(found, slide);
    // The cover has no number, and backup slides are counted by themselves.
    const counted = slide.layout !== 'cover' && !appendix.has(slide.id);
    expect(found.countedNumber, slide.id).toBe(counted ? String(index + 1) : '');
  });
}

function expectScript({ notes }: PptxSlideFacts, script: string, id: string): void {
  expect(notes, id).toHaveLength(script.trim().split(/\n\s*\n/).length);
  // A power is typed in notes, `10^24`, where nothing can be raised; what is said with which step is for who clicks.
  const said = script
    .replace(/\*\*|\[\d+\] ?/g, '')
    .replace(/([_^])\{(\d+|.)\}/gu, '$1$2')
    .replace(/([_^])\{(.*?)\}/g, '$1($2)');
  expect(withoutSpace(notes.join('')), id).toBe(withoutSpace(said));
  expect(said, id).not.toBe('');
}

/** Tables are tables. */
function expectNativeParts({ tables }: PptxSlideFacts, slide: Slide): void {
  const isTable = slide.layout === 'table';
  expect(tables, slide.id).toEqual(
    isTable ? [{ rows: slide.rows.length + 1, columns: slide.columns.length }] : [],
  );
}
