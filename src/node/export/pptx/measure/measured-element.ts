import type { Rectangle } from '../../../../core/model/geometry.ts';
import type { RawElement } from './measure-slides.page.ts';

/** `width` in pixels, 0 for none; `colour` six hexadecimal digits. */
export interface Border {
  readonly width: number;
  readonly colour: string;
  readonly dashed: boolean;
}

export const edges = ['top', 'right', 'bottom', 'left'] as const;
export type Edge = (typeof edges)[number];

/**
 * An element of a slide as the browser laid it out. Lengths are CSS pixels of the stage, from the slide's corner;
 * colours are six hexadecimal digits.
 */
export interface MeasuredElement {
  /** Its border and padding included. */
  readonly box: Rectangle;
  /** Within border and padding. */
  readonly textBox: Rectangle;
  /** How wide its longest line is. */
  readonly longestLine: number;
  /** From the top of its first line to the foot of its last, wherever they stand in the element. */
  readonly lines: Pick<Rectangle, 'y' | 'height'>;
  readonly fontSize: number;
  /** From line to line. */
  readonly lineHeight: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly fontRole: 'heading' | 'text';
  readonly colour: string;
  /** Undefined where it is transparent. */
  readonly background: string | undefined;
  readonly borders: Readonly<Record<Edge, Border>>;
  /** Of its corners. */
  readonly radius: number;
  /** 0 to 1, of the element by itself. */
  readonly opacity: number;
  readonly text: string;
}

/** @param hexColours By each CSS colour of the element: six hexadecimal digits; empty for a transparent one. */
export function toMeasuredElement(raw: RawElement, hexColours: ReadonlyMap<string, string>): MeasuredElement {
  const colourOf = (colour: string): string => hexColours.get(colour) || '000000';
  const [top, right, bottom, left] = raw.borders.map(({ width, style, colour }) => ({
    width: style === 'none' ? 0 : width,
    colour: colourOf(colour),
    dashed: style === 'dashed',
  }));
  if (!top || !right || !bottom || !left) throw new Error('a box has four borders');
  const [above = 0, after = 0, below = 0, before = 0] = raw.padding;
  const { x, y, width, height } = raw.box;
  const textBox = {
    x: x + left.width + before,
    y: y + top.width + above,
    width: width - left.width - before - after - right.width,
    height: height - top.width - above - below - bottom.width,
  };
  const lineHeight = raw.lineHeight || raw.fontSize * 1.2;
  return {
    box: raw.box,
    textBox,
    longestLine: Math.max(0, raw.textEnd - textBox.x),
    lines: linesOf(raw, lineHeight),
    fontSize: raw.fontSize,
    lineHeight,
    bold: raw.fontWeight > 600,
    italic: raw.fontStyle === 'italic',
    fontRole: /^"[^"]*Heading/.test(raw.fontFamily) ? 'heading' : 'text',
    colour: colourOf(raw.colour),
    background: hexColours.get(raw.background) || undefined,
    borders: { top, right, bottom, left },
    radius: raw.cornerRadius,
    opacity: raw.opacity,
    text: raw.text,
  };
}

/** Letters are less high than their line, or higher: the lines are counted, and stand around the letters' middle. */
function linesOf(
  { box, textTop, textFoot }: RawElement,
  lineHeight: number,
): Pick<Rectangle, 'y' | 'height'> {
  if (textTop > textFoot) return { y: box.y, height: 0 };
  const height = Math.max(1, Math.round((textFoot - textTop) / lineHeight)) * lineHeight;
  return { y: (textTop + textFoot - height) / 2, height };
}
