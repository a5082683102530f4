import type { Locator, Page } from '@playwright/test';
import type { Rectangle } from '../../../../core/model/geometry.ts';
import { slideClass } from '../../../../core/model/page-classes.ts';
import { extractDrawing } from '../../standalone-svg/extract-drawing.page.ts';
import { drawingFamilies } from '../font-roles.ts';
import { type Palette, paletteTokens } from '../palette.ts';
import {
  hexColours,
  measureSlides,
  type RawElement,
  readTokens,
  type SelectorsBySlide,
  shrinkToPictures,
} from './measure-slides.page.ts';
import { type MeasuredElement, toMeasuredElement } from './measured-element.ts';

/** Finds a measured element by its name and its place, from 0, among those of that name. Throws where there is none. */
export type ElementLookup<Name extends string = string> = (name: Name, index?: number) => MeasuredElement;

/** A picture of a slide: as a drawing, and as pixels for programs that draw no SVG. */
export interface DrawnPicture {
  /** In pixels of the stage. */
  readonly box: Rectangle;
  readonly svg: string;
  readonly png: Buffer;
}

/** The slides as the browser shows them. */
export interface MeasuredDeck {
  readonly palette: Palette;
  readonly elementsOf: (slideId: string) => ElementLookup;
  /** By the id of their picture. */
  readonly drawings: ReadonlyMap<string, DrawnPicture>;
}

type ElementsByName = ReadonlyMap<string, readonly MeasuredElement[]>;

const drawingSelector = `.${slideClass.drawing} > svg`;

/** By the id of a slide: those of its pictures, in the order in which it shows them. */
export type PicturesBySlide = Readonly<Record<string, readonly string[]>>;

/** Measures the elements that `selectors` find on the slides of a page, and takes the slides' drawings. */
export async function measureDeck(
  page: Page,
  selectors: SelectorsBySlide,
  pictures: PicturesBySlide,
): Promise<MeasuredDeck> {
  await page.evaluate(shrinkToPictures, drawingSelector);
  const elements = await measureElements(page, selectors);
  return {
    palette: await readPalette(page),
    elementsOf:
      (id) =>
      (name, index = 0) => {
        const element = elements.get(id)?.get(name)?.[index];
        if (!element) throw new Error(`slide "${id}" shows no ${name} ${index + 1}`);
        return element;
      },
    drawings: await readDrawings(page, pictures),
  };
}

async function measureElements(
  page: Page,
  selectors: SelectorsBySlide,
): Promise<ReadonlyMap<string, ElementsByName>> {
  const raw = await page.evaluate(measureSlides, selectors);
  const colours = await resolveColours(page, raw.flat(2));
  return new Map(
    Object.entries(selectors).map(([id, byName], slide): [string, ElementsByName] => {
      const elements = Object.keys(byName).map((name, selector): [string, readonly MeasuredElement[]] => [
        name,
        (raw[slide]?.[selector] ?? []).map((element) => toMeasuredElement(element, colours)),
      ]);
      return [id, new Map(elements)];
    }),
  );
}

async function resolveColours(
  page: Page,
  elements: readonly RawElement[],
): Promise<ReadonlyMap<string, string>> {
  const colours = new Set(
    elements.flatMap(({ colour, background, borders }) => [
      colour,
      background,
      ...borders.map((border) => border.colour),
    ]),
  );
  const resolved = await page.evaluate(hexColours, [...colours]);
  return new Map([...colours].map((colour, index) => [colour, resolved[index] ?? '']));
}

async function readPalette(page: Page): Promise<Palette> {
  const colours = await page.evaluate(hexColours, await page.evaluate(readTokens, paletteTokens));
  // Each token is a key once: what fromEntries cannot promise.
  return Object.fromEntries(paletteTokens.map((token, index) => [token, colours[index] ?? ''])) as Palette;
}

async function readDrawings(
  page: Page,
  pictures: PicturesBySlide,
): Promise<ReadonlyMap<string, DrawnPicture>> {
  const elements = await measureElements(
    page,
    Object.fromEntries(Object.keys(pictures).map((id) => [id, { drawing: drawingSelector }])),
  );
  const drawings = new Map<string, DrawnPicture>();
  for (const [slide, ids] of Object.entries(pictures)) {
    const shown = elements.get(slide)?.get('drawing') ?? [];
    if (shown.length !== ids.length)
      throw new Error(`slide "${slide}" shows ${shown.length} drawings, not ${ids.length}`);
    for (const [index, { box }] of shown.entries()) {
      const drawing = page.locator(`#${slide} ${drawingSelector}`).nth(index);
      drawings.set(ids[index] ?? '', { box, ...(await readDrawing(drawing)) });
    }
  }
  return drawings;
}

async function readDrawing(drawing: Locator): Promise<Omit<DrawnPicture, 'box'>> {
  const { svg } = await drawing.evaluate(extractDrawing, { background: false, margin: 0 });
  return {
    svg: svg
      .replace(/ font-family="[^"]*"/, () => ` font-family="${drawingFamilies}"`)
      .replace(/ style="[^"]*"/, ''),
    png: await drawing.screenshot(),
  };
}
