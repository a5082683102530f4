import { type SpawnSyncReturns, spawnSync } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { DomUtils, parseDocument } from 'htmlparser2';
import { deck } from '../slides/deck.ts';
import { languages } from '../src/core/model/languages.ts';
import { citedSources } from '../src/core/model/queries.ts';
import { scriptsOf, sectionsIn } from '../src/core/model/versions.ts';
import { root } from './copy.ts';

test.describe.configure({ timeout: 240_000 });

let out: string;
test.beforeEach(async () => {
  out = await mkdtemp(join(tmpdir(), 'export-'));
});
test.afterEach(() => rm(out, { recursive: true, force: true }));

const slides = sectionsIn(deck, '3').flatMap((section) => section.slides);
/** What stands on slides of the version and what is said there, one of each a language. */
const sentences = {
  zh: {
    title: '练一次，用很多次：再说一遍答案',
    said: '您好。三分钟，讲讲大模型。',
    face: 'Times New Roman',
  },
  en: { title: 'Train once, use many times: the answer again', said: 'large models', face: 'Georgia' },
} as const;

test('both languages have every slide, its script, its pictures in words, and links', async () => {
  const run = exportPptx('--version', '3');
  expect(run.status, run.stderr).toBe(0);
  for (const language of languages) {
    const file = await Pptx.open(join(out, `llm-talk.${language}.3min.pptx`));
    expect(file.slides).toHaveLength(slides.length);
    expect(file.text('docProps/core.xml')).toContain(deck.title[language]);
    expect(file.xml('docProps/core.xml')).toContain(
      `<dc:language>${language === 'zh' ? 'zh-CN' : 'en'}</dc:language>`,
    );
    const sections = sectionsIn(deck, '3').map(({ title }) => title[language]);
    expect(
      [...file.xml('ppt/presentation.xml').matchAll(/<p14:section name="([^"]*)"/g)].map(
        ([, title]) => title,
      ),
    ).toEqual(sections);

    slides.forEach((slide, index) => {
      const number = index + 1;
      const said = scriptsOf(slide, deck)['3']?.notes[language] ?? '';
      const notes = file.text(`ppt/notesSlides/notesSlide${number}.xml`);
      expect(flat(notes), slide.id).toContain(flat(said.replace(/\[\d+\] ?/g, '')));
      expect(notes, slide.id).not.toMatch(/\[\d+\]/);
      expect(file.title(number)).toBe(slide.title[language].replaceAll('\n', ''));
      // One language a file, for the spelling checker and for where lines may break.
      const tag = language === 'zh' ? 'zh-CN' : 'en-GB';
      expect(new Set(file.attributes(number, 'a:rPr', 'lang')), slide.id).toEqual(new Set([tag]));
    });
    expect(file.slides.map((path) => file.text(path)).join()).toContain(sentences[language].title);
    expect(file.text('ppt/notesSlides/notesSlide1.xml')).toContain(sentences[language].said);
    expect(file.xml('ppt/theme/theme1.xml')).toContain(`<a:latin typeface="${sentences[language].face}"/>`);
    expectPictures(file);
    expectNativeParts(file);
  }
  convert(
    languages.map((language) => join(out, `llm-talk.${language}.3min.pptx`)),
    slides.length,
  );
});

test('the questions lead to their slides, and the whole talk to every paper', async () => {
  expect(exportPptx('--lang', 'zh').status).toBe(0);
  const file = await Pptx.open(join(out, 'llm-talk.zh.pptx'));
  const all = sectionsIn(deck, 'full').flatMap((section) => section.slides);
  const asked = all.findIndex(({ layout }) => layout === 'index') + 1;
  const index = all[asked - 1];
  if (index?.layout !== 'index') throw new Error('the talk has no slide of questions');
  const wanted = index.entries.map(({ slide }) => all.findIndex(({ id }) => id === slide) + 1);
  expect(file.links(asked)).toEqual(wanted.map((number) => `slide${number}.xml`));

  const references = all.findIndex(({ layout }) => layout === 'references') + 1;
  expect(file.links(references)).toEqual(citedSources(deck).map(({ url }) => url));
});

test('the same slides give the same bytes, as a PDF too, in colours of the theme asked for', async () => {
  const words = ['pdf', '--version', '1', '--lang', 'en', '--theme', 'dark'];
  const name = join(out, 'llm-talk.en.1min.dark.pptx');
  const names = [name, join(out, 'llm-talk.en.1min.dark.pdf')];
  const readAll = () => Promise.all(names.map((one) => readFile(one)));
  expect(exportPptx(...words).status).toBe(0);
  const first = await readAll();
  await Promise.all(names.map((one) => writeFile(one, 'what an older export left')));
  expect(exportPptx(...words).status).toBe(0);
  const second = await readAll();
  for (const [index, bytes] of first.entries()) expect(second[index]?.equals(bytes), names[index]).toBe(true);

  const file = await Pptx.open(name);
  expect(file.xml('ppt/theme/theme1.xml')).toContain('<a:lt1><a:srgbClr val="151922"/></a:lt1>');
  expect(file.xml('ppt/slides/slide1.xml')).toContain('<a:srgbClr val="ECE8DD"/>');
  expect(file.xml('ppt/slides/slide1.xml')).not.toContain('<a:srgbClr val="1C2230"/>');
  // A page of notes is printed.
  expect(file.xml('ppt/notesMasters/notesMaster1.xml')).toContain('bg1="dk1" tx1="lt1"');
});

/** Pictures are drawings with a picture for programs that cannot draw, and say what they show. */
function expectPictures(file: Pptx): void {
  const drawn = slides.flatMap(({ layout }, index) =>
    ['cover', 'diagram', 'chart'].includes(layout) ? [index + 1] : [],
  );
  expect(drawn.length).toBeGreaterThan(3);
  for (const number of drawn) {
    const [words = ''] = file.alternatives(number);
    expect(words.length, `slide ${number}`).toBeGreaterThan(20);
    const media = file.media(number);
    expect(media.map((path) => path.split('.').at(-1)).sort()).toEqual(['png', 'svg']);
    for (const path of media) expect(file.has(path), path).toBe(true);
    const svg = file.xml(media.find((path) => path.endsWith('.svg')) ?? '');
    expect(svg).toMatch(/<text/);
    expect(svg).not.toMatch(/var\(|class=/);
  }
}

/** Tables are tables, titles are titles, bullets are bullets, and page numbers are counted by the program. */
function expectNativeParts(file: Pptx): void {
  slides.forEach((slide, index) => {
    const xml = file.xml(`ppt/slides/slide${index + 1}.xml`);
    expect(xml.match(/<p:ph type="title"\/>/g), slide.id).toHaveLength(1);
    if (slide.layout === 'table') {
      expect(xml.match(/<a:tr /g), slide.id).toHaveLength(slide.rows.length + 1);
      expect(xml.match(/<a:gridCol /g), slide.id).toHaveLength(slide.columns.length);
    }
    if (slide.layout === 'chart') {
      expect(xml.match(/<a:buChar /g), slide.id).toHaveLength(slide.points.length);
    }
    const ids = [...xml.matchAll(/<p:cNvPr id="(\d+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size, slide.id).toBe(ids.length);
    // The schema allows one set of properties a paragraph, at its start.
    expect(xml).not.toMatch(/<\/a:r><a:pPr/);
  });
  expect(file.xml('ppt/slides/slide2.xml')).toMatch(/type="slidenum">.*?<a:t>2<\/a:t>/);
}

/** A power is typed in notes, `10^24`, where nothing can be raised. */
const flat = (text: string): string =>
  text
    .replace(/\*\*/g, '')
    .replace(/([_^])\{(\d+)\}/g, '$1$2')
    .replace(/\s+/g, '');

const exportPptx = (...words: readonly string[]): SpawnSyncReturns<string> =>
  spawnSync(
    process.execPath,
    ['--import', 'tsx', 'src/node/export/export.ts', 'pptx', '--out', out, ...words],
    {
      cwd: root,
      encoding: 'utf8',
    },
  );

/** What another program makes of them, on a machine that has one; the XML is read everywhere. */
function convert(names: readonly string[], pages: number): void {
  const words = [
    `-env:UserInstallation=file://${out}/office`,
    '--headless',
    '--convert-to',
    'pdf',
    '--outdir',
    out,
  ];
  const run = spawnSync('soffice', [...words, ...names], { encoding: 'utf8', timeout: 120_000 });
  if (run.error && 'code' in run.error && run.error.code === 'ENOENT') return;
  expect(run.status, run.stderr).toBe(0);
  for (const name of names) {
    const info = spawnSync('pdfinfo', [name.replace(/\.pptx$/, '.pdf')], { encoding: 'utf8' });
    if (info.error) return;
    expect(info.stdout).toMatch(new RegExp(`Pages: +${pages}\n[\\s\\S]*Page size: +960(\\.\\d+)? x 540`));
  }
}

/** A file as another reader finds it: a ZIP of XML. */
class Pptx {
  readonly #parts: Readonly<Record<string, Uint8Array>>;

  constructor(parts: Readonly<Record<string, Uint8Array>>) {
    this.#parts = parts;
  }

  static async open(path: string): Promise<Pptx> {
    return new Pptx(unzipSync(await readFile(path)));
  }

  has(path: string): boolean {
    return (this.#parts[path]?.length ?? 0) > 0;
  }

  xml(path: string): string {
    const part = this.#parts[path];
    if (!part) throw new Error(`${path} is not in the file`);
    return strFromU8(part);
  }

  text(path: string): string {
    return DomUtils.textContent(this.#document(path));
  }

  /** Paths of the slides, in the order in which they are shown. */
  get slides(): readonly string[] {
    const targets = this.#relations('ppt/_rels/presentation.xml.rels');
    return this.#elements('ppt/presentation.xml', 'p:sldId').map(
      ({ attribs }) => `ppt/${targets.get(attribs['r:id'] ?? '')}`,
    );
  }

  title(number: number): string {
    const shapes = this.#elements(`ppt/slides/slide${number}.xml`, 'p:sp');
    const title = shapes.find((shape) => DomUtils.getElementsByTagName('p:ph', shape).length > 0);
    return title ? DomUtils.textContent(title) : '';
  }

  attributes(number: number, element: string, attribute: string): readonly (string | undefined)[] {
    return this.#elements(`ppt/slides/slide${number}.xml`, element).map(({ attribs }) => attribs[attribute]);
  }

  alternatives(number: number): readonly (string | undefined)[] {
    return this.attributes(number, 'p:cNvPr', 'descr').filter((words) => words !== undefined);
  }

  /** Pictures that a slide shows, by what its elements refer to. */
  media(number: number): readonly string[] {
    const targets = this.#relations(`ppt/slides/_rels/slide${number}.xml.rels`);
    return ['a:blip', 'asvg:svgBlip']
      .flatMap((name) => this.attributes(number, name, 'r:embed'))
      .map((id) => `ppt/${targets.get(id ?? '')?.replace('../', '')}`);
  }

  /** Where its links lead, in their order. */
  links(number: number): readonly (string | undefined)[] {
    const targets = this.#relations(`ppt/slides/_rels/slide${number}.xml.rels`);
    return this.attributes(number, 'a:hlinkClick', 'r:id').map((id) => targets.get(id ?? ''));
  }

  #relations(path: string): ReadonlyMap<string, string> {
    return new Map(
      this.#elements(path, 'Relationship').map(({ attribs }) => [attribs.Id ?? '', attribs.Target ?? '']),
    );
  }

  #elements(path: string, name: string) {
    return DomUtils.getElementsByTagName(name, this.#document(path));
  }

  #document(path: string) {
    return parseDocument(this.xml(path), { xmlMode: true });
  }
}
