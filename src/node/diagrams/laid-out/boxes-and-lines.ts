import {
  boundingBox,
  type Point,
  type Rectangle,
  rectangleAt,
  type Size,
} from '../../../core/model/geometry.ts';
import type { Tone } from '../../../core/model/tones.ts';
import type { DrawnEdge, DrawnLabel, DrawnNode } from '../drawing.ts';
import { diagramStyle, headGap } from '../style.ts';

/** A text with the room it needs, in the units of `diagramStyle.node.font`. */
export type SizedLabel = Pick<DrawnLabel, 'lines' | 'width'>;

/** A node before it has its place. */
export interface UnplacedNode {
  readonly id: string;
  readonly label: SizedLabel;
  readonly tone?: Tone;
}

/** Room inside a box, around its text. */
const roomy: Point = { x: 14, y: 9 };

/** The same where many boxes share the place. */
export const tight: Point = { x: 8, y: 5 };

const narrowestBox = 64;

/** As large as a label needs its box to be. */
export const boxSize = ({ lines, width }: SizedLabel, padding = roomy): Size => ({
  width: Math.max(width + 2 * padding.x, narrowestBox),
  height: lines.length * diagramStyle.node.font * diagramStyle.lineHeight + 2 * padding.y,
});

export const boxNode = (
  { id, label, tone = 'plain' }: UnplacedNode,
  frame: Rectangle,
  shape: 'box' | 'stadium' = 'box',
): DrawnNode => ({
  id,
  tone,
  frame,
  outline: { kind: shape },
  label: { x: frame.x + frame.width / 2, y: frame.y + frame.height / 2, ...label },
});

export interface LineStyle {
  readonly dotted?: boolean;
  /** An arrow's head at its end. */
  readonly head?: boolean;
  /** One at its beginning. */
  readonly tail?: boolean;
}

/** A straight line from one point to another, level or upright; with a head it stops before what the head touches. */
export function lineBetween(
  from: Point,
  to: Point,
  { dotted = false, head = false, tail = false }: LineStyle = {},
): DrawnEdge {
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  const unit = { x: (to.x - from.x) / length, y: (to.y - from.y) / length };
  const end = head ? { x: to.x - unit.x * headGap, y: to.y - unit.y * headGap } : to;
  const start = tail ? { x: from.x + unit.x * headGap, y: from.y + unit.y * headGap } : from;
  return {
    line: { kind: 'straight', from: start, to: end },
    frame: boundingBox([from, to].map(rectangleAt)),
    dotted,
    thick: false,
    heads: [
      ...(head ? [{ at: end, from: { x: end.x - unit.x, y: end.y - unit.y } }] : []),
      ...(tail ? [{ at: start, from: { x: start.x + unit.x, y: start.y + unit.y } }] : []),
    ],
  };
}

/** A bow from a point to one below it, by the right. */
export function loopBeside(
  from: Point,
  { reach, height }: { readonly reach: number; readonly height: number },
  { dotted = false, head = false, tail = false }: LineStyle,
): DrawnEdge {
  const [start, end] = [
    { x: from.x + (tail ? headGap : 0), y: from.y },
    { x: from.x + (head ? headGap : 0), y: from.y + height },
  ];
  return {
    line: {
      kind: 'curve',
      points: [start, { x: start.x + reach, y: start.y }, { x: end.x + reach, y: end.y }, end],
    },
    frame: { ...from, width: reach, height },
    dotted,
    thick: false,
    heads: [
      ...(head ? [{ at: end, from: { x: end.x + 1, y: end.y } }] : []),
      ...(tail ? [{ at: start, from: { x: start.x + 1, y: start.y } }] : []),
    ],
  };
}

/** A curve that leaves and arrives level. */
export function curveBetween(from: Point, to: Point): DrawnEdge {
  const line = lineBetween(from, to);
  if (Math.abs(from.y - to.y) < 0.5) return line;
  const half = (from.x + to.x) / 2;
  const points = [from, { x: half, y: from.y }, { x: half, y: to.y }, to];
  return { ...line, line: { kind: 'curve', points } };
}

/** How far apart so many things stand that share a room: as far as it allows, within limits. */
export const gapBetween = (
  { room, used, gaps }: { readonly room: number; readonly used: number; readonly gaps: number },
  [min, max]: readonly [min: number, max: number],
): number => (gaps === 0 ? min : Math.min(max, Math.max(min, (room - used) / gaps)));
