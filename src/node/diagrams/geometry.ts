import type { DrawnEdge, DrawnNode, Frame, Point } from './drawing.ts';
import type { PlannedNode, SizedLabel } from './plan.ts';
import { headGap } from './route.ts';
import { diagramStyle } from './style.ts';

/** Room inside a box, around its text. */
const roomy: Point = { x: 14, y: 9 };

/** The same where many boxes share the place. */
export const tight: Point = { x: 8, y: 5 };

export const sizeOf = ({ lines, width }: SizedLabel, padding = roomy): Pick<Frame, 'width' | 'height'> => ({
  width: Math.max(width + 2 * padding.x, 64),
  height: lines.length * diagramStyle.node.font * diagramStyle.lineHeight + 2 * padding.y,
});

export function boxAt({ id, label, tone }: PlannedNode, frame: Frame, round = false): DrawnNode {
  return {
    id,
    classes: tone ? [tone] : [],
    frame,
    outline: { kind: round ? 'stadium' : 'box' },
    label: { x: frame.x + frame.width / 2, y: frame.y + frame.height / 2, ...label },
  };
}

/** A straight line from one point to another, level or upright. */
export function lineBetween(
  from: Point,
  to: Point,
  { dotted = false, head = false }: { readonly dotted?: boolean; readonly head?: boolean } = {},
): DrawnEdge {
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  const unit = { x: (to.x - from.x) / length, y: (to.y - from.y) / length };
  const end = head ? { x: to.x - unit.x * headGap, y: to.y - unit.y * headGap } : to;
  return {
    ...plainEdge,
    points: [from, end],
    straight: true,
    dotted,
    heads: { start: false, end: head },
    frame: around([from, to]),
    start: from,
    end,
    startFrom: { x: from.x + unit.x, y: from.y + unit.y },
    endFrom: { x: end.x - unit.x, y: end.y - unit.y },
  };
}

/** A curve that leaves and arrives level. */
export function curveBetween(from: Point, to: Point): DrawnEdge {
  const half = (from.x + to.x) / 2;
  return {
    ...lineBetween(from, to),
    straight: Math.abs(from.y - to.y) < 0.5,
    curve: [from, { x: half, y: from.y }, { x: half, y: to.y }, to],
  };
}

const plainEdge = { from: '', to: '', d: '', shift: { x: 0, y: 0 }, thick: false } as const;

function around(points: readonly Point[]): Frame {
  const xs = points.map(({ x }) => x);
  const ys = points.map(({ y }) => y);
  const [x, y] = [Math.min(...xs), Math.min(...ys)];
  return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y };
}

/** As far apart as the room allows, between `least` and `most`. */
export const spread = (room: number, used: number, gaps: number, least: number, most: number): number =>
  gaps === 0 ? least : Math.min(most, Math.max(least, (room - used) / gaps));
