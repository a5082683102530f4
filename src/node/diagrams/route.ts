import type { DiagramDrawing, DrawnEdge, DrawnLabel, Frame, Point } from './drawing.ts';

/**
 * Lines drawn anew between the middles of facing sides. Mermaid's own leave a node wherever the straight
 * line to the next bend cuts it, often at a corner, and then cross a neighbour. Its bends are kept where it
 * put them to lead a long edge around other nodes, or through the edge's label.
 */
export function route(drawing: DiagramDrawing): DiagramDrawing {
  const frames = new Map(drawing.nodes.map(({ id, frame }) => [id, frame]));
  return {
    ...drawing,
    edges: drawing.edges.map((edge) => {
      const from = frames.get(edge.from);
      const to = frames.get(edge.to);
      // To or from a group: its frame is no node's.
      if (from === undefined || to === undefined) return edge;
      const turned = axisOf(drawing.direction);
      return between(edge, turned(from), turned(to), drawing.edgeLabels, turned) ?? edge;
    }),
  };
}

/** Turns a frame so that the arrows run from left to right; being its own inverse, it turns back as well. */
type Turn = (frame: Frame) => Frame;

const mirrored = (frame: Frame): Frame => ({ ...frame, x: 0 - frame.x - frame.width });
const transposed = ({ x, y, width, height }: Frame): Frame => ({ x: y, y: x, width: height, height: width });

function axisOf(direction: string): Turn & { back: Turn } {
  const pairs: Readonly<Record<string, readonly [Turn, Turn]>> = {
    LR: [(frame) => frame, (frame) => frame],
    RL: [mirrored, mirrored],
    BT: [(frame) => mirrored(transposed(frame)), (frame) => transposed(mirrored(frame))],
  };
  const [there, back] = pairs[direction] ?? [transposed, transposed];
  return Object.assign((frame: Frame) => there(frame), { back });
}

const dot = ({ x, y }: Point): Frame => ({ x, y, width: 0, height: 0 });

/** Undefined when the edge does not run with the arrows: back to an earlier node, or inside a turned group. */
function between(
  edge: DrawnEdge,
  from: Frame,
  to: Frame,
  labels: readonly DrawnLabel[],
  turn: Turn & { back: Turn },
): DrawnEdge | undefined {
  const start = { x: from.x + from.width, y: from.y + from.height / 2 };
  const end = { x: to.x, y: to.y + to.height / 2 };
  if (end.x - start.x < 12) return undefined;

  const startGap = edge.heads.start ? headGap : 0;
  const endGap = edge.heads.end ? headGap : 0;
  const first = { x: start.x + startGap, y: start.y };
  const last = { x: end.x - endGap, y: end.y };
  const isLabel = (point: Point): boolean =>
    labels.some(({ x, y }) => Math.hypot(x - point.x, y - point.y) < 4);
  const inner = edge.points
    .slice(1, -1)
    .filter((point) => edge.points.length > shortEdge || isLabel(point))
    .map((point) => turn(dot(point)))
    .filter((point) => point.x > first.x + 6 && point.x < last.x - 6);
  const points = [first, ...inner, last];
  if (points.some((point, index) => index > 0 && point.x <= (points[index - 1]?.x ?? 0))) return undefined;

  const back = (point: Point): Point => turn.back(dot(point));
  return {
    ...edge,
    start: back(first),
    end: back(last),
    startFrom: back({ x: first.x + 1, y: first.y }),
    endFrom: back({ x: last.x - 1, y: last.y }),
    straight: points.every(({ y }) => Math.abs(y - start.y) < 0.5),
    d: '',
    curve: smooth(points).map(back),
    frame: around(points.map(back)),
  };
}

/** A line stops this far before its node; the head covers the rest. */
export const headGap = 4;

/** With this many points an edge only goes to the next rank, and nothing stands in its way. */
const shortEdge = 4;

function around(points: readonly Point[]): Frame {
  const xs = points.map(({ x }) => x);
  const ys = points.map(({ y }) => y);
  const [x, y] = [Math.min(...xs), Math.min(...ys)];
  return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y };
}

/**
 * A curve through points of rising x that never overshoots (Fritsch and Carlson 1980) and is level at both
 * ends. As Bézier points: the first, then three for each piece.
 */
function smooth(points: readonly Point[]): readonly Point[] {
  const slopes = points.map((point, index) => {
    const before = points[index - 1];
    const after = points[index + 1];
    if (before === undefined || after === undefined) return 0;
    const a = (point.y - before.y) / (point.x - before.x);
    const b = (after.y - point.y) / (after.x - point.x);
    return a * b <= 0 ? 0 : (2 * a * b) / (a + b);
  });
  return points.flatMap((point, index) => {
    const before = points[index - 1];
    if (before === undefined) return [point];
    const width = point.x - before.x;
    // Level at both ends, the middle may be steeper: a rounder S.
    const reach = (slopes[index - 1] === 0 && slopes[index] === 0 ? 0.5 : 0.38) * width;
    return [
      { x: before.x + reach, y: before.y + (slopes[index - 1] ?? 0) * reach },
      { x: point.x - reach, y: point.y - (slopes[index] ?? 0) * reach },
      point,
    ];
  });
}
