import type PptxGenJS from 'pptxgenjs';
import { colon } from '../../../../core/messages/deck.ts';
import type { Deck } from '../../../../core/model/deck.ts';
import { boundingBox, type Rectangle } from '../../../../core/model/geometry.ts';
import { typedText } from '../../../../core/model/inline.ts';
import type { Language, Text } from '../../../../core/model/languages.ts';
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
  /** By the id of their slide. */
  readonly drawings: ReadonlyMap<string, DrawnPicture>;
  /** The number, from 1, of a slide, or of the last one before it where the version leaves it out. */
  readonly slideNumberOf: (slideId: string) => number;
}

interface TextBoxOptions {
  /** In pixels of the stage. Left out, it is the box around the paragraphs' elements. */
  readonly box?: Rectangle;
  /** The colour of a bullet before every paragraph; none when left out. */
  readonly bulletColour?: string;
  readonly title?: true;
  readonly counted?: true;
  readonly linked?: true;
  readonly align?: 'right';
}

/** In pixels, as the style sheet has it. */
const cornerRadius = 4;
/** In pixels: a border of this and more is drawn as a bar, a thinner one as the outline of the shape. */
const minBarWidth = 2;

/** One slide being filled: each method adds a shape of the given name, made unlike all others on the slide. */
export class SlideBuilder {
  readonly context: DeckContext;
  readonly #slideId: string;
  readonly #slide: PptxGenJS.Slide;
  readonly #names = new Set<string>();
  readonly #patches = new Map<string, ShapePatch>();

  constructor(slide: PptxGenJS.Slide, slideId: string, context: DeckContext) {
    this.#slide = slide;
    this.#slideId = slideId;
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
    const { bulletColour, title, counted, linked, align } = options;
    const uniqueName = this.#uniqueName(name);
    const bullet = bulletColour !== undefined;
    const box =
      options.box ?? boundingBox(paragraphs.map(({ element }) => (bullet ? element.box : element.textBox)));
    const text = paragraphs.flatMap((one, index) =>
      paragraph(one, this.context.language, {
        bullet,
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
      ...(bullet && { bulletColour }),
      ...(title && { box }),
      ...(counted && { counted }),
      ...(linked && { linked }),
    });
  }

  /** The background and the borders of an element. A shape has one outline, so thick borders become bars. */
  panel(name: string, { box, background, borders, rounded }: MeasuredElement): void {
    const outlined = edges.every((edge) => borders[edge].width > 0);
    if (background !== undefined || outlined) {
      const { colour, width, dashed } = borders.bottom;
      this.#slide.addShape(rounded ? 'roundRect' : 'rect', {
        ...position(box),
        objectName: this.#uniqueName(name),
        ...(background !== undefined && { fill: { color: background } }),
        ...(rounded && { rectRadius: inches(cornerRadius) }),
        ...(outlined && {
          line: { color: colour, width: points(width), dashType: dashed ? 'dash' : 'solid' },
        }),
      });
    }
    for (const edge of edges) {
      const { width, colour } = borders[edge];
      if (width > 0 && (!outlined || width >= minBarWidth))
        this.bar(name, alongEdge(box, edge, width), colour);
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

  /** A word in a rounded outline of its own colour. */
  tag(name: string, element: MeasuredElement, runs: readonly TextRun[]): void {
    this.#slide.addText(paragraph({ element, runs }, this.context.language, { align: 'center' }), {
      ...position(element.box),
      objectName: this.#uniqueName(name),
      shape: 'roundRect',
      rectRadius: inches(element.box.height / 2),
      line: { color: element.colour, width: points(1) },
      margin: 0,
      align: 'center',
      valign: 'middle',
      wrap: false,
    });
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

  /** The slide's drawing, with its words as alternative text. */
  picture(name: string, { title, text }: { readonly title: Text; readonly text: Text }): void {
    const { language, drawings } = this.context;
    const drawing = drawings.get(this.#slideId);
    if (!drawing) throw new Error(`slide "${this.#slideId}" shows no drawing`);
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
