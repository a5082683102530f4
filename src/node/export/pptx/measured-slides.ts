import type { Page } from '@playwright/test';
import type { Rectangle } from '../../../core/model/geometry.ts';
import type { PrintedSlide } from '../printed-slides.ts';
import { takeDrawing } from '../standalone-svg/take-drawing.page.ts';
import { drawingFaces } from './font-roles.ts';
import type { MeasuredLookup } from './layout-writer.ts';
import { layoutWriterOf } from './layout-writers.ts';
import { fitDrawings, measureSlides, mixColours, type RawPart, readTokens } from './measure-slides.page.ts';
import { type MeasuredElement, measuredElement } from './measured-element.ts';
import { frameParts } from './title-and-footer.ts';

/** Colours of the theme, by their tokens without the dashes. */
export const tokens = [
  'paper',
  'card',
  'ink',
  'muted',
  'line',
  'tone-scale',
  'tone-ability',
  'tone-learning',
  'tone-value',
] as const;
export type Palette = Readonly<Record<(typeof tokens)[number], string>>;

/** A picture of a slide: as a drawing, and as pixels for programs that draw no SVG. */
export interface DrawnPicture {
  readonly box: Rectangle;
  readonly svg: string;
  readonly png: Buffer;
}

/** The slides as the browser shows them. */
export interface MeasuredDeck {
  readonly palette: Palette;
  readonly partsOf: (slide: string) => MeasuredLookup;
  /** By the id of their slide. */
  readonly drawings: ReadonlyMap<string, DrawnPicture>;
}

/** Measures the slides of a page and takes their drawings. */
export async function measureDeck(page: Page, slides: readonly PrintedSlide[]): Promise<MeasuredDeck> {
  await page.evaluate(fitDrawings);
  const wanted = Object.fromEntries(
    slides.map(({ slide }) => [slide.id, { ...frameParts, ...layoutWriterOf(slide).parts, drawing }]),
  );
  const raw = await page.evaluate(measureSlides, wanted);
  const mixed = await mix(page, raw.flat(2));
  const parts = new Map(
    Object.entries(wanted).map(([id, selectors], index) => {
      const names = Object.keys(selectors).map((name, place): [string, readonly MeasuredElement[]] => [
        name,
        (raw[index]?.[place] ?? []).map((part) => measuredElement(part, mixed)),
      ]);
      return [id, new Map(names)] as const;
    }),
  );
  const drawings = new Map<string, DrawnPicture>();
  for (const { slide } of slides) {
    const [part] = parts.get(slide.id)?.get('drawing') ?? [];
    if (part) drawings.set(slide.id, { box: part.box, ...(await take(page, slide.id)) });
  }
  return {
    palette: await readPalette(page),
    partsOf:
      (slide) =>
      (name, index = 0) => {
        const part = parts.get(slide)?.get(name)?.[index];
        if (!part) throw new Error(`slide "${slide}" shows no ${name} ${index + 1}`);
        return part;
      },
    drawings,
  };
}

const drawing = '.drawing > svg';

async function mix(page: Page, parts: readonly RawPart[]): Promise<ReadonlyMap<string, string>> {
  const colours = new Set(
    parts.flatMap(({ colour, fill, sides }) => [colour, fill, ...sides.map((side) => side.colour)]),
  );
  const mixed = await page.evaluate(mixColours, [...colours]);
  return new Map([...colours].map((colour, index) => [colour, mixed[index] ?? '']));
}

async function readPalette(page: Page): Promise<Palette> {
  const colours = await page.evaluate(mixColours, await page.evaluate(readTokens, tokens));
  // Each token is a key once: what fromEntries cannot promise.
  return Object.fromEntries(tokens.map((token, index) => [token, colours[index] ?? ''])) as Palette;
}

async function take(page: Page, id: string): Promise<Pick<DrawnPicture, 'svg' | 'png'>> {
  const shown = page.locator(`#${id} ${drawing}`);
  const { svg } = await shown.evaluate(takeDrawing, 'bare' as const);
  return {
    svg: svg
      .replace(/ font-family="[^"]*"/, () => ` font-family="${drawingFaces}"`)
      .replace(/ style="[^"]*"/, ''),
    png: await shown.screenshot(),
  };
}
