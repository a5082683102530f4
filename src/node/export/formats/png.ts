import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { stage } from '../../../core/model/stage.ts';
import { html } from '../../../core/render/html.ts';
import { fontsLoaded, goToHash } from '../../chromium/page-state.page.ts';
import type { ExportContext } from '../context.ts';
import { FlawedExport } from '../failure.ts';
import { fileName } from '../file-name.ts';
import { composeDocument } from '../print-document.ts';
import { type PrintedSlide, printedSections } from '../printed-slides.ts';
import { readStyle } from '../read-style.ts';
import { fontRules, fontsFor } from '../standalone-svg/embed-fonts.ts';
import { type Taken, takeDrawing } from '../standalone-svg/take-drawing.page.ts';

/** Every slide as a picture, and every drawing by itself, as SVG and as a picture. */
export async function pngFormat(job: ExportContext): Promise<void> {
  const folder = join(job.folder, fileName({ ...job, steps: false }, 'pictures'));
  await Promise.all(['slides', 'drawings'].map((name) => mkdir(join(folder, name), { recursive: true })));
  const slides = printedSections(job.talk, job.language, job.version).flatMap((section) => section.slides);
  const body = html`<main class="slides">${slides.map(({ markup }) => markup)}</main>`;
  const builtPage = await job.studio.builtPage(job.language);
  const css = await Promise.all(['document.css', 'pictures.css'].map(readStyle));
  const content = composeDocument(builtPage, body, { theme: job.theme, css, places: [] });
  const page = await job.studio.show(content, job.language, job.scale);
  try {
    await extract(page, slides, join(folder, 'drawings'), job);
    await photograph(page, slides, join(folder, 'slides'), job);
  } finally {
    await page.close();
  }
}

/** One slide on the stage at a time: a page of all of them takes three times as long to look at. */
async function photograph(
  page: Page,
  slides: readonly PrintedSlide[],
  folder: string,
  job: ExportContext,
): Promise<void> {
  for (const [index, { slide }] of slides.entries()) {
    if (index % 10 === 0) job.tell(`slide ${index + 1} of ${slides.length} …`);
    const name = `${String(index + 1).padStart(2, '0')}-${slide.id}.png`;
    await page.evaluate(goToHash, slide.id);
    await keep(await page.screenshot(), { folder, name }, stage, job);
  }
}

async function extract(
  page: Page,
  slides: readonly PrintedSlide[],
  folder: string,
  job: ExportContext,
): Promise<void> {
  const rules = fontRules(await job.studio.builtPage(job.language));
  // Addresses in the page count from the page, and lead to the root of the site first.
  const read = (url: string) => readFile(join(job.studio.dist, url.replace(/^(\.\.?\/)+/, '')));
  const easel = await job.studio.show('<!doctype html>', job.language, job.scale);
  try {
    for (const { slide } of slides) {
      const drawing = page.locator(`#${slide.id} .drawing > svg`);
      if ((await drawing.count()) === 0) continue;
      const taken = await drawing.evaluate(takeDrawing);
      const text = (await drawing.textContent()) ?? '';
      const fonts = await fontsFor(rules, { families: taken.families, text }, read);
      const svg = taken.svg.replace('>', () => `><style>${fonts}</style>`);
      if (svg.includes('var(')) throw new FlawedExport(`${slide.id}.svg`, ['it names a token of the page']);
      await writeFile(join(folder, `${slide.id}.svg`), svg);
      await keep(await paint(easel, svg), { folder, name: `${slide.id}.png` }, taken, job);
    }
  } finally {
    await easel.close();
  }
  job.tell('drawings done');
}

/** What the SVG looks like by itself, in nothing but its own fonts. */
async function paint(easel: Page, svg: string): Promise<Buffer> {
  await easel.setContent(
    `<!doctype html><body style="margin:0">${svg.replace('<svg', '<svg style="display:block"')}`,
  );
  await easel.evaluate(fontsLoaded);
  return easel.locator('svg').screenshot();
}

/** Writes a picture if it has the size it was asked for. */
async function keep(
  picture: Buffer,
  { folder, name }: { readonly folder: string; readonly name: string },
  { width, height }: Pick<Taken, 'width' | 'height'>,
  { scale }: ExportContext,
): Promise<void> {
  // The header of a PNG: eight bytes of signature, eight of chunk head, then its size.
  const size = [picture.readUInt32BE(16), picture.readUInt32BE(20)] as const;
  const wanted = [width * scale, height * scale] as const;
  // The edge of a drawing may lie within a pixel.
  if (size.some((length, index) => Math.abs(length - (wanted[index] ?? 0)) > scale + 1)) {
    throw new FlawedExport(name, [`it is ${size.join(' by ')}, not ${wanted.join(' by ')}`]);
  }
  await writeFile(join(folder, name), picture);
}
