import { overlap, type Rectangle, type Size } from '../model/geometry.ts';
import type { LabelSide } from '../model/pictures.ts';
import { type Label, type LabelAnchor, labelRectangle, labelSizes, labelTolerance } from './label.ts';
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
export function labelBeside(
  { text, side, at: [x, y], distance, ...paint }: PointLabel,
  box: Size,
): Label {
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

/** Where a label may be nudged to, along the way that keeps it beside its point, in pixels; nearest first. */
const nudges: Readonly<Record<LabelSide, readonly number[]>> = {
  left: [0, -6, 6, -12, 12, -18, 18],
  right: [0, -6, 6, -12, 12, -18, 18],
  above: [0, -6, -12, -18, -24],
  below: [0, 6, 12, 18, 24],
};

/** The label, moved up or down a little where that keeps it off what is there already. */
function nudge(label: Label, side: LabelSide, max: number, occupied: readonly Rectangle[]): Label {
  const near = nudges[side].filter((by) => Math.abs(by) <= max);
  const places = near.map((by) => ({ ...label, y: label.y + by }));
  return (
    places.find((place) => !occupied.some((mark) => overlap(labelRectangle(place), mark, labelTolerance))) ??
    label
  );
}

/**
 * Places labels one after the other, each clear of the marks and of those placed before it, where that can be done
 * within `maxNudge` pixels: further off, a label would seem to belong to something else.
 */
export function placeLabels(
  wanted: readonly { readonly label: Label; readonly side: LabelSide }[],
  occupied: readonly Rectangle[],
  maxNudge: number,
): readonly Label[] {
  const placed: Label[] = [];
  for (const { label, side } of wanted) {
    placed.push(nudge(label, side, maxNudge, [...occupied, ...placed.map(labelRectangle)]));
  }
  return placed;
}
