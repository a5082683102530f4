import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { slideClass } from '../../../core/model/page-classes.ts';
import { pictureId, picturesOf } from '../../../core/model/queries.ts';
import { stage } from '../../../core/model/stage.ts';
import { html } from '../../../core/render/html.ts';
import { fontsLoaded, goToHash } from '../../chromium/page-state.page.ts';
import type { ExportContext } from '../context.ts';
import { FlawedExport } from '../failure.ts';
import { fileName } from '../file-name.ts';
import { composeDocument } from '../print-document.ts';
import { type PrintedSlide, printedSections } from '../printed-slides.ts';
import { readStyle } from '../read-style.ts';
import { embedFonts, fontRules } from '../standalone-svg/embed-fonts.ts';
import { extractDrawing } from '../standalone-svg/extract-drawing.page.ts';

/** Pixels of background around a drawing that stands alone; on a slide there is room around it. */
const drawingMargin = 16;

/** Every slide as a picture, and every drawing by itself, as SVG and as a picture. */
export async function pngFormat(context: ExportContext): Promise<void> {
  const { talk, language, version, theme, scale } = context;
  const folder = join(context.folder, fileName({ ...context, steps: false }, 'pictures'));
  await Promise.all(['slides', 'drawings'].map((name) => mkdir(join(folder, name), { recursive: true })));
  const slides = printedSections(talk, language, version).flatMap((section) => section.slides);
  const body = html`<main class="${slideClass.slides}">${slides.map(({ markup }) => markup)}</main>`;
  const site = await context.openSite();
  const css = await Promise.all(['document.css', 'pictures.css'].map(readStyle));
  const content = composeDocument(await site.builtPage(language), body, { theme, css, anchors: [] });
  const page = await site.show(content, language, scale);
  try {
    await writeDrawings(page, slides, join(folder, 'drawings'), context);
    await writeSlides(page, slides, join(folder, 'slides'), context);
  } finally {
    await page.close();
  }
}

/** One slide on the stage at a time: a page of all of them takes three times as long to look at. */
async function writeSlides(
  page: Page,
  slides: readonly PrintedSlide[],
  folder: string,
  { scale, tell }: ExportContext,
): Promise<void> {
  for (const [index, { slide }] of slides.entries()) {
    if (index % 10 === 0) tell(`slide ${index + 1} of ${slides.length} …`);
    const name = `${String(index + 1).padStart(2, '0')}-${slide.id}.png`;
    await page.evaluate(goToHash, slide.id);
    await writePicture(folder, name, { png: await page.screenshot(), scale, ...stage });
  }
}

async function writeDrawings(
  page: Page,
  slides: readonly PrintedSlide[],
  folder: string,
  { language, scale, openSite, tell }: ExportContext,
): Promise<void> {
  const site = await openSite();
  const rules = fontRules(await site.builtPage(language));
  // Addresses in the page count from the page, and lead to the root of the site first.
  const read = (url: string) => readFile(join(site.dist, url.replace(/^(\.\.?\/)+/, '')));
  const emptyPage = await site.show('<!doctype html>', language, scale);
  try {
    for (const { slide } of slides) {
      const drawings = page.locator(`#${slide.id} .${slideClass.drawing} > svg`);
      for (const [index, id] of picturesOf(slide).map(pictureId).entries()) {
        const drawing = drawings.nth(index);
        const alone = await drawing.evaluate(extractDrawing, { background: true, margin: drawingMargin });
        const text = (await drawing.textContent()) ?? '';
        const fonts = await embedFonts(rules, { families: alone.families, text }, read);
        const svg = alone.svg.replace('>', () => `><style>${fonts}</style>`);
        if (svg.includes('var(')) throw new FlawedExport(`${id}.svg`, ['it names a token of the page']);
        await writeFile(join(folder, `${id}.svg`), svg);
        const { width, height } = alone;
        const png = await screenshotAlone(emptyPage, svg);
        await writePicture(folder, `${id}.png`, { png, scale, width, height });
      }
    }
  } finally {
    await emptyPage.close();
  }
  tell('drawings done');
}

/** What the SVG looks like by itself, in nothing but its own fonts. */
async function screenshotAlone(emptyPage: Page, svg: string): Promise<Buffer> {
  await emptyPage.setContent(
    `<!doctype html><body style="margin:0">${svg.replace('<svg', '<svg style="display:block"')}`,
  );
  await emptyPage.evaluate(fontsLoaded);
  return emptyPage.locator('svg').screenshot();
}

interface Picture {
  readonly png: Buffer;
  /** In pixels of the stage, of each of which it has `scale`. */
  readonly width: number;
  readonly height: number;
  readonly scale: number;
}

/** @throws `FlawedExport` when the picture has not the size it was asked for. */
async function writePicture(
  folder: string,
  name: string,
  { png, width, height, scale }: Picture,
): Promise<void> {
  // The header of a PNG: eight bytes of signature, eight of chunk head, then its size.
  const size = [png.readUInt32BE(16), png.readUInt32BE(20)] as const;
  const expected = [width * scale, height * scale] as const;
  // The edge of a drawing may lie within a pixel.
  if (size.some((length, index) => Math.abs(length - (expected[index] ?? 0)) > scale + 1)) {
    throw new FlawedExport(name, [`it is ${size.join(' by ')}, not ${expected.join(' by ')}`]);
  }
  await writeFile(join(folder, name), png);
}
