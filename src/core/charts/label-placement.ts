import { overlap, type Rectangle, type Size } from '../model/geometry.ts';
import type { LabelSide } from '../model/pictures.ts';
import { type Label, type LabelAnchor, labelSizes, labelTolerance } from './label.ts';
import { textHeight, textWidth } from './text-width.ts';

export interface PointLabel {
  readonly text: string;
  readonly colour: string;
  readonly furtherColour?: string;
  readonly halo?: string;
  readonly side: LabelSide;
  /** The point it stands beside, and how far from it, in pixels. */
  readonly at: readonly [x: number, y: number];
  readonly distance: number;
}

const anchors: Readonly<Record<LabelSide, LabelAnchor>> = {
  left: 'end',
  right: 'start',
  above: 'middle',
  below: 'middle',
};

/**
 * A label beside a point. Above or below it slides sideways as far as it must to stay in the box;
 * to the left or right it stays where it is, because sliding would lay it on its own point.
 */
export function labelBeside({ text, side, at: [x, y], distance, ...paint }: PointLabel, box: Size): Label {
  const size = labelSizes.label;
  const height = textHeight(text, size);
  const half = textWidth(text, size) / 2;
  const upright = side === 'above' || side === 'below';
  const shift = { left: -distance, right: distance, above: 0, below: 0 }[side];
  const baseline = {
    left: y - height / 2 + size * 0.98,
    right: y - height / 2 + size * 0.98,
    above: y - distance - height + size * 1.05,
    below: y + distance + size * 0.85,
  }[side];
  return {
    text,
    x: upright ? Math.min(Math.max(x, half), box.width - half) : x + shift,
    y: baseline,
    size,
    anchor: anchors[side],
    ...paint,
  };
}

/** Whether any of these lies on any of those. */
export const anyOverlap = (these: readonly Rectangle[], those: readonly Rectangle[]): boolean =>
  these.some((one) => those.some((other) => overlap(one, other, labelTolerance)));
