import type PptxGenJS from 'pptxgenjs';
import { colon } from '../../../core/messages/deck.ts';
import type { Deck } from '../../../core/model/deck.ts';
import type { Rectangle } from '../../../core/model/geometry.ts';
import { typedText } from '../../../core/model/inline.ts';
import type { Language, Text } from '../../../core/model/languages.ts';
import { around, edges, type MeasuredElement } from './measured-element.ts';
import type { DrawnPicture, Palette } from './measured-slides.ts';
import { gapBetween, type Line, paragraph, place } from './paragraph.ts';
import { cell, grid } from './table-cells.ts';
import { runsOf, type TextRun } from './text-runs.ts';
import { inches, points } from './units.ts';

/** What the library cannot say of a shape, by the shape's name: `finish/shapes.ts` puts it into the file. */
export interface Amendment {
  /** The colour of its bullets. */
  readonly bullets?: string;
  /** Where a title stands, which the library leaves to the layout. */
  readonly box?: Rectangle;
  /** Its text starts with the number of the slide, for the program to count. */
  readonly counted?: true;
  /** A table with a row of headings, whose first column names the rows. */
  readonly headed?: true;
  /** The whole box leads where its text does. */
  readonly linked?: true;
  /** The drawing of which the picture is a picture. */
  readonly svg?: string;
}

/** What all slides of a file share. */
export interface DeckContext {
  readonly deck: Deck;
  readonly language: Language;
  readonly palette: Palette;
  /** Drawings by the id of their slide. */
  readonly drawings: ReadonlyMap<string, DrawnPicture>;
  /** The number, from 1, of a slide, or of the last one before it where the version leaves it out. */
  readonly numberOf: (slide: string) => number;
}

interface Placing {
  /** Where not around its lines. */
  readonly box?: Rectangle;
  /** A bullet of this colour before every paragraph. */
  readonly bullets?: string;
  readonly title?: true;
  readonly counted?: true;
  readonly linked?: true;
  readonly align?: 'right';
}

/** Rounded corners, as the style sheet has them. */
const radius = 4;
/** An outline is thinner than this; what is thicker is a bar. */
const barFrom = 2;

/** One slide being filled. Everything on it has a name of its own, as the selection pane shows it. */
export class SlideBuilder {
  readonly id: string;
  readonly book: DeckContext;
  readonly amendments = new Map<string, Amendment>();
  readonly #slide: PptxGenJS.Slide;
  readonly #names = new Set<string>();

  constructor(slide: PptxGenJS.Slide, id: string, book: DeckContext) {
    this.#slide = slide;
    this.id = id;
    this.book = book;
  }

  say(text: Text): readonly TextRun[] {
    return runsOf(text[this.book.language]);
  }

  /** Paragraphs in one text box, as far apart as their parts are. */
  write(wish: string, lines: readonly Line[], placing: Placing = {}): void {
    const { box, bullets, title, counted, linked, align } = placing;
    const name = this.#name(wish);
    const bullet = bullets !== undefined;
    const room = box ?? around(lines.map(({ part }) => (bullet ? part.box : part.inner)));
    const text = lines.flatMap((line, index) =>
      paragraph(line, this.book.language, {
        bullet,
        gap: gapBetween(lines[index - 1], line),
        ...(align && { align }),
      }),
    );
    this.#slide.addText(text, {
      ...place(room),
      objectName: name,
      isTextBox: !title,
      margin: 0,
      valign: 'top',
      ...(align && { align }),
      ...(title && { placeholder: 'title' }),
    });
    this.amendments.set(name, {
      ...(bullet && { bullets }),
      ...(title && { box: room }),
      ...(counted && { counted }),
      ...(linked && { linked }),
    });
  }

  /** The ground and the borders of a part. Thick borders become bars, which a shape's one outline cannot be. */
  panel(wish: string, { box, fill, sides, round }: MeasuredElement): void {
    const outlined = edges.every((edge) => sides[edge].width > 0);
    if (fill !== undefined || outlined) {
      const { colour, width, dashed } = sides.bottom;
      this.#slide.addShape(round ? 'roundRect' : 'rect', {
        ...place(box),
        objectName: this.#name(wish),
        ...(fill !== undefined && { fill: { color: fill } }),
        ...(round && { rectRadius: inches(radius) }),
        ...(outlined && {
          line: { color: colour, width: points(width), dashType: dashed ? 'dash' : 'solid' },
        }),
      });
    }
    for (const edge of edges) {
      const { width, colour } = sides[edge];
      if (width > 0 && (!outlined || width >= barFrom)) this.bar(wish, edgeOf(box, edge, width), colour);
    }
  }

  bar(wish: string, box: Rectangle, colour: string): void {
    this.#slide.addShape('rect', { ...place(box), objectName: this.#name(wish), fill: { color: colour } });
  }

  /** A word in a rounded outline of its own colour. */
  tag(wish: string, part: MeasuredElement, runs: readonly TextRun[]): void {
    this.#slide.addText(paragraph({ part, runs }, this.book.language, { align: 'center' }), {
      ...place(part.box),
      objectName: this.#name(wish),
      shape: 'roundRect',
      rectRadius: inches(part.box.height / 2),
      line: { color: part.colour, width: points(1) },
      margin: 0,
      align: 'center',
      valign: 'middle',
      wrap: false,
    });
  }

  /** Rows of cells, the headings first. */
  table(wish: string, rows: readonly (readonly Line[])[]): void {
    const name = this.#name(wish);
    this.#slide.addTable(
      rows.map((row) => row.map((line) => cell(line, this.book.language))),
      { ...grid(rows), objectName: name },
    );
    this.amendments.set(name, { headed: true });
  }

  /** A picture with its text equivalent. */
  draw(wish: string, picture: { readonly title: Text; readonly text: Text }): void {
    const { language, drawings } = this.book;
    const drawing = drawings.get(this.id);
    if (!drawing) throw new Error(`slide "${this.id}" shows no drawing`);
    const name = this.#name(wish);
    this.#slide.addImage({
      ...place(drawing.box),
      objectName: name,
      data: `image/png;base64,${drawing.png.toString('base64')}`,
      altText: typedText(`${picture.title[language]}${colon[language]}${picture.text[language]}`),
    });
    this.amendments.set(name, { svg: drawing.svg });
  }

  #name(wish: string): string {
    let name = wish;
    for (let count = 2; this.#names.has(name); count += 1) name = `${wish} ${count}`;
    this.#names.add(name);
    return name;
  }
}

function edgeOf(
  { x, y, width, height }: Rectangle,
  edge: (typeof edges)[number],
  thickness: number,
): Rectangle {
  if (edge === 'top') return { x, y, width, height: thickness };
  if (edge === 'bottom') return { x, y: y + height - thickness, width, height: thickness };
  if (edge === 'left') return { x, y, width: thickness, height };
  return { x: x + width - thickness, y, width: thickness, height };
}
