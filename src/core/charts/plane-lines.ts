import { isInside, type Point, type Rectangle } from '../model/geometry.ts';
import type { Axis } from '../model/pictures.ts';
import type { Plot } from './axes.ts';
import { type Label, labelRooms, labelTolerance } from './label.ts';
import { anyOverlap } from './label-placement.ts';

interface Axes {
  readonly x: Axis;
  readonly y: Axis;
}

/** A straight line on a plane of two log axes, in pixels, from its left end to its right. */
export interface PlaneLine {
  readonly from: Point;
  readonly to: Point;
}

/** All points with x·y = product that the plane shows; nothing where it shows none. */
export function productLine(product: number, { x, y }: Axes, plot: Plot): PlaneLine | undefined {
  return lineOver(
    Math.max(x.from, product / y.to),
    Math.min(x.to, product / y.from),
    (at) => product / at,
    plot,
  );
}

/** All points with y/x = ratio that the plane shows; nothing where it shows none. */
export function ratioLine(ratio: number, { x, y }: Axes, plot: Plot): PlaneLine | undefined {
  return lineOver(Math.max(x.from, y.from / ratio), Math.min(x.to, y.to / ratio), (at) => ratio * at, plot);
}

function lineOver(
  from: number,
  to: number,
  valueAt: (x: number) => number,
  plot: Plot,
): PlaneLine | undefined {
  if (from >= to) return undefined;
  const point = (x: number): Point => ({ x: plot.x(x), y: plot.y(valueAt(x)) });
  return { from: point(from), to: point(to) };
}

/** As far from a falling line as this, in pixels, on either side, cut off at the edges of the plot. */
export function bandAround({ from, to }: PlaneLine, halfWidth: number, plot: Plot): readonly Point[] {
  const [wide, high] = [to.x - from.x, to.y - from.y];
  const length = Math.hypot(wide, high);
  /** How far a point is from the line: negative above it. */
  const distance = ({ x, y }: Point): number => ((y - from.y) * wide - (x - from.x) * high) / length;
  const corners = [
    { x: plot.left, y: plot.top },
    { x: plot.right, y: plot.top },
    { x: plot.right, y: plot.bottom },
    { x: plot.left, y: plot.bottom },
  ];
  return [-1, 1].reduce<readonly Point[]>(
    (shape, side) => cut(shape, (point) => halfWidth - side * distance(point)),
    corners,
  );
}

/** What of a convex shape lies where `inside` is not negative; it has to change evenly (Sutherland and Hodgman 1974). */
const cut = (shape: readonly Point[], inside: (point: Point) => number): readonly Point[] =>
  shape.flatMap((point, index) => {
    const before = shape.at(index - 1) ?? point;
    const [was, is] = [inside(before), inside(point)];
    const crossing = was >= 0 === is >= 0 ? [] : [between(before, point, was / (was - is))];
    return is >= 0 ? [...crossing, point] : crossing;
  });

const between = (from: Point, to: Point, share: number): Point => ({
  x: from.x + (to.x - from.x) * share,
  y: from.y + (to.y - from.y) * share,
});

/** Small rectangles along a line: where it lies, closely enough for a label to avoid it. */
export function alongLine({ from, to }: PlaneLine): readonly Rectangle[] {
  const count = Math.max(1, Math.ceil(Math.hypot(to.x - from.x, to.y - from.y) / 6));
  return Array.from({ length: count }, (_, step) => {
    const [start, end] = [between(from, to, step / count), between(from, to, (step + 1) / count)];
    return {
      x: Math.min(start.x, end.x) - 1,
      y: Math.min(start.y, end.y) - 1,
      width: Math.abs(end.x - start.x) + 2,
      height: Math.abs(end.y - start.y) + 2,
    };
  });
}

export interface LineLabel {
  readonly label: Omit<Label, 'x' | 'y' | 'anchor' | 'turn'>;
  readonly line: PlaneLine;
  /** Where along the line it would stand best, as a share of the line. */
  readonly share: number;
  /** Free pixels between line and text; `undefined` where the text stands on the line itself. */
  readonly gap?: number;
}

/** A label that runs along its line, where it is clear of everything, as near as can be to where it would stand best. */
export function labelAlong(wanted: LineLabel, occupied: readonly Rectangle[], plot: Plot): Label {
  const frame = { x: plot.left, y: plot.top, width: plot.right - plot.left, height: plot.bottom - plot.top };
  const shares = Array.from({ length: 49 }, (_, index) => (index + 1) / 50).sort(
    (a, b) => Math.abs(a - wanted.share) - Math.abs(b - wanted.share),
  );
  const places = shares.flatMap((share) => placesAtShare(wanted, share));
  return (
    places.find((place) => {
      const rooms = labelRooms(place);
      return rooms.every((room) => isInside(room, frame, labelTolerance)) && !anyOverlap(rooms, occupied);
    }) ?? labelAt(wanted, wanted.share, 0)
  );
}

function placesAtShare(wanted: LineLabel, share: number): readonly Label[] {
  const { size } = wanted.label;
  // From the line to the baseline: a descender hangs below the one, and a capital stands on the other.
  if (wanted.gap === undefined) return [labelAt(wanted, share, 0.35 * size)];
  return [
    labelAt(wanted, share, -wanted.gap - 0.22 * size),
    labelAt(wanted, share, wanted.gap + 0.88 * size),
  ];
}

/** @param aside Where the baseline is, in pixels off the line: negative above it. */
function labelAt({ label, line: { from, to } }: LineLabel, share: number, aside: number): Label {
  const angle = Math.atan2(to.y - from.y, to.x - from.x);
  const at = between(from, to, share);
  return {
    ...label,
    x: at.x - Math.sin(angle) * aside,
    y: at.y + Math.cos(angle) * aside,
    anchor: 'middle',
    turn: (angle * 180) / Math.PI,
  };
}
