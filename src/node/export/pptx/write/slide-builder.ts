import type PptxGenJS from 'pptxgenjs';
import { colon } from '../../../../core/messages/deck.ts';
import type { Deck } from '../../../../core/model/deck.ts';
import { boundingBox, type Rectangle } from '../../../../core/model/geometry.ts';
import { typedText } from '../../../../core/model/inline.ts';
import type { Language, Text } from '../../../../core/model/languages.ts';
import type { Picture } from '../../../../core/model/pictures.ts';
import type { DrawnPicture } from '../measure/measure-deck.ts';
import { type Edge, edges, type MeasuredElement } from '../measure/measured-element.ts';
import type { Palette } from '../palette.ts';
import { inches, points } from '../units.ts';
import { type ParagraphText, paragraph, position, spaceBetween } from './paragraph.ts';
import type { ShapePatch, ShapePatches } from './shape-patch.ts';
import { tableCell, tableSize } from './table-cells.ts';
import { runsOf, type TextRun } from './text-runs.ts';

/** What all slides of a file share. */
export interface DeckContext {
  readonly deck: Deck;
  readonly language: Language;
  readonly palette: Palette;
  /** By the id of their picture. */
  readonly drawings: ReadonlyMap<string, DrawnPicture>;
  /** The number, from 1, of a slide, or of the last one before it where the version leaves it out. */
  readonly slideNumberOf: (slideId: string) => number;
}

interface TextBoxOptions {
  /** In pixels of the stage. Left out, it is the box around the paragraphs' elements. */
  readonly box?: Rectangle;
  readonly title?: true;
  readonly counted?: true;
  readonly align?: 'right' | 'center';
}

/** One slide being filled: each method adds a shape of the given name, made unlike all others on the slide. */
export class SlideBuilder {
  readonly context: DeckContext;
  readonly #slide: PptxGenJS.Slide;
  readonly #names = new Set<string>();
  readonly #patches = new Map<string, ShapePatch>();

  constructor(slide: PptxGenJS.Slide, context: DeckContext) {
    this.#slide = slide;
    this.context = context;
  }

  /** What has to be done to the file when the library has written it. */
  get patches(): ShapePatches {
    return this.#patches;
  }

  /** A text in the language of the file. */
  runs(text: Text): readonly TextRun[] {
    return runsOf(text[this.context.language]);
  }

  /** Paragraphs in one text box, as far apart as their elements are. */
  textBox(name: string, paragraphs: readonly ParagraphText[], options: TextBoxOptions = {}): void {
    const { title, counted, align } = options;
    const uniqueName = this.#uniqueName(name);
    const box = options.box ?? boundingBox(paragraphs.map(({ element }) => element.textBox));
    const text = paragraphs.flatMap((one, index) =>
      paragraph(one, this.context.language, {
        spaceBeforePixels: spaceBetween(paragraphs[index - 1], one),
        ...(align && { align }),
      }),
    );
    this.#slide.addText(text, {
      ...position(box),
      objectName: uniqueName,
      isTextBox: !title,
      margin: 0,
      valign: 'top',
      ...(align && { align }),
      ...(title && { placeholder: 'title' }),
    });
    this.#patches.set(uniqueName, {
      ...(title && { box }),
      ...(counted && { counted }),
    });
  }

  /** The background and the borders of an element: an outline where it has all four, else a bar for each. */
  panel(name: string, element: MeasuredElement): void {
    const { box, background, borders } = element;
    const outlined = isOutlined(element);
    if (background !== undefined || outlined) {
      const { shape, ...options } = shapeOf(element);
      this.#slide.addShape(shape, { ...position(box), ...options, objectName: this.#uniqueName(name) });
    }
    if (outlined) return;
    for (const edge of edges) {
      const { width, colour } = borders[edge];
      if (width > 0) this.bar(name, alongEdge(box, edge, width), colour);
    }
  }

  /** A filled rectangle, `box` in pixels of the stage. */
  bar(name: string, box: Rectangle, colour: string): void {
    this.#slide.addShape('rect', {
      ...position(box),
      objectName: this.#uniqueName(name),
      fill: { color: colour },
    });
  }

  /** An arrow to the right, `box` in pixels of the stage. */
  arrow(name: string, box: Rectangle, colour: string): void {
    this.#slide.addShape('rightArrow', {
      ...position(box),
      objectName: this.#uniqueName(name),
      fill: { color: colour },
    });
  }

  /**
   * A text in the middle of a shape that has its element's background and outline; where it is a link, all of the
   * shape is.
   *
   * @param turn In degrees, clockwise.
   */
  label(name: string, element: MeasuredElement, runs: readonly TextRun[], { turn = 0 } = {}): void {
    const uniqueName = this.#uniqueName(name);
    this.#slide.addText(paragraph({ element, runs }, this.context.language, { align: 'center' }), {
      ...position(element.box),
      ...shapeOf(element),
      objectName: uniqueName,
      margin: 0,
      align: 'center',
      valign: 'middle',
      wrap: false,
      rotate: (turn + 360) % 360,
    });
    if (runs.some(({ link }) => link)) this.#patches.set(uniqueName, { linked: true });
  }

  /** Rows of cells, the headings first. */
  table(name: string, rows: readonly (readonly ParagraphText[])[]): void {
    const uniqueName = this.#uniqueName(name);
    this.#slide.addTable(
      rows.map((row) => row.map((text) => tableCell(text, this.context.language))),
      { ...tableSize(rows), objectName: uniqueName },
    );
    this.#patches.set(uniqueName, { headed: true });
  }

  /** A picture as it is drawn, with its words as alternative text. */
  picture(name: string, { id, title, text }: Pick<Picture, 'id' | 'title' | 'text'>): void {
    const { language, drawings } = this.context;
    const drawing = drawings.get(id);
    if (!drawing) throw new Error(`no slide shows the picture "${id}"`);
    const uniqueName = this.#uniqueName(name);
    this.#slide.addImage({
      ...position(drawing.box),
      objectName: uniqueName,
      data: `image/png;base64,${drawing.png.toString('base64')}`,
      altText: typedText(`${title[language]}${colon[language]}${text[language]}`),
    });
    this.#patches.set(uniqueName, { svg: drawing.svg });
  }

  #uniqueName(name: string): string {
    let unique = name;
    for (let count = 2; this.#names.has(unique); count += 1) unique = `${name} ${count}`;
    this.#names.add(unique);
    return unique;
  }
}

/** The strip within a box that a border of `thickness` takes. */
function alongEdge({ x, y, width, height }: Rectangle, edge: Edge, thickness: number): Rectangle {
  if (edge === 'top') return { x, y, width, height: thickness };
  if (edge === 'bottom') return { x, y: y + height - thickness, width, height: thickness };
  if (edge === 'left') return { x, y, width: thickness, height };
  return { x: x + width - thickness, y, width: thickness, height };
}

const isOutlined = ({ borders }: MeasuredElement): boolean => edges.every((edge) => borders[edge].width > 0);

/** The shape of an element, whose outline is the same all around. */
function shapeOf(element: MeasuredElement) {
  const { background, borders, radius } = element;
  const { colour, width, dashed } = borders.bottom;
  return {
    shape: radius > 0 ? ('roundRect' as const) : ('rect' as const),
    ...(background !== undefined && { fill: { color: background } }),
    ...(radius > 0 && { rectRadius: inches(radius) }),
    ...(isOutlined(element) && {
      line: {
        color: colour,
        width: points(width),
        dashType: dashed ? ('dash' as const) : ('solid' as const),
      },
    }),
  };
}
