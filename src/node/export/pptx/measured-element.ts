import type { Rectangle } from '../../../core/model/geometry.ts';
import type { RawPart } from './measure-slides.page.ts';

export interface BorderSide {
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
  /** Where its text is. */
  readonly inner: Rectangle;
  /** How wide its longest line is. */
  readonly reach: number;
  readonly size: number;
  /** From line to line. */
  readonly leading: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly voice: 'heading' | 'text';
  readonly colour: string;
  /** Undefined where one sees what is behind it. */
  readonly fill: string | undefined;
  readonly sides: Readonly<Record<Edge, BorderSide>>;
  readonly round: boolean;
  readonly text: string;
}

/** @param mixed Every colour that the style sheet names, as hexadecimal digits; empty for none. */
export function measuredElement(raw: RawPart, mixed: ReadonlyMap<string, string>): MeasuredElement {
  const colourOf = (colour: string): string => mixed.get(colour) || '000000';
  const [top, right, bottom, left] = raw.sides.map(({ width, style, colour }) => ({
    width: style === 'none' ? 0 : width,
    colour: colourOf(colour),
    dashed: style === 'dashed',
  }));
  if (!top || !right || !bottom || !left) throw new Error('a box has four sides');
  const [above = 0, after = 0, below = 0, before = 0] = raw.padding;
  const { x, y, width, height } = raw.box;
  const inner = {
    x: x + left.width + before,
    y: y + top.width + above,
    width: width - left.width - before - after - right.width,
    height: height - top.width - above - below - bottom.width,
  };
  return {
    box: raw.box,
    inner,
    reach: Math.max(0, raw.end - inner.x),
    size: raw.size,
    // `normal` is no length.
    leading: raw.leading || raw.size * 1.2,
    bold: raw.weight > 600,
    italic: raw.slant === 'italic',
    voice: /^"[^"]*Heading/.test(raw.family) ? 'heading' : 'text',
    colour: colourOf(raw.colour),
    fill: mixed.get(raw.fill) || undefined,
    sides: { top, right, bottom, left },
    round: raw.radius > 0,
    text: raw.text,
  };
}

/** The smallest box around all of them. */
export function around(boxes: readonly Rectangle[]): Rectangle {
  const x = Math.min(...boxes.map((box) => box.x));
  const y = Math.min(...boxes.map((box) => box.y));
  return {
    x,
    y,
    width: Math.max(...boxes.map((box) => box.x + box.width)) - x,
    height: Math.max(...boxes.map((box) => box.y + box.height)) - y,
  };
}
