import { boundingBox, type Point, type Rectangle, rectangleAt } from '../../../core/model/geometry.ts';
import type { DiagramDrawing, DrawnEdge, DrawnLabel } from '../drawing.ts';
import { headGap } from '../style.ts';
import type { Flowchart, FlowchartEdge } from './read-flowchart.ts';

/**
 * Lines drawn anew between the middles of facing sides. Mermaid's own leave a node wherever the straight
 * line to the next bend cuts it, often at a corner, and then cross a neighbour. Its bends are kept where it
 * put them to lead a long edge around other nodes, or through the edge's label.
 */
export function routeEdges({ direction, nodes, edges, edgeLabels, groups }: Flowchart): DiagramDrawing {
  const frames = new Map(nodes.map(({ id, frame }) => [id, frame]));
  const turn = turnFor(direction);
  return {
    nodes,
    edges: edges.map((edge) => {
      const from = frames.get(edge.from);
      const to = frames.get(edge.to);
      // To or from a subgraph: its frame is no node's.
      if (from === undefined || to === undefined) return edge.drawn;
      return routed(edge, turn.there(from), turn.there(to), edgeLabels, turn) ?? edge.drawn;
    }),
    edgeLabels,
    groups,
  };
}

/** Turns the plane so that the arrows run from left to right, and back. */
interface Turn {
  there(rectangle: Rectangle): Rectangle;
  back(rectangle: Rectangle): Rectangle;
}

type Turning = (rectangle: Rectangle) => Rectangle;
const unturned: Turning = (rectangle) => rectangle;
const mirrored: Turning = (rectangle) => ({ ...rectangle, x: 0 - rectangle.x - rectangle.width });
const transposed: Turning = ({ x, y, width, height }) => ({ x: y, y: x, width: height, height: width });

function turnFor(direction: string): Turn {
  switch (direction) {
    case 'LR':
      return { there: unturned, back: unturned };
    case 'RL':
      return { there: mirrored, back: mirrored };
    case 'BT':
      return {
        there: (rectangle) => mirrored(transposed(rectangle)),
        back: (rectangle) => transposed(mirrored(rectangle)),
      };
    default:
      return { there: transposed, back: transposed };
  }
}

/** An edge that goes only so far to the right is left to Mermaid. */
const minReach = 12;

/** Undefined when the edge does not run with the arrows: back to an earlier node, or inside a turned subgraph. */
function routed(
  edge: FlowchartEdge,
  from: Rectangle,
  to: Rectangle,
  labels: readonly DrawnLabel[],
  turn: Turn,
): DrawnEdge | undefined {
  const start = { x: from.x + from.width, y: from.y + from.height / 2 };
  const end = { x: to.x, y: to.y + to.height / 2 };
  if (end.x - start.x < minReach) return undefined;

  const first = { x: start.x + (edge.hasHead.start ? headGap : 0), y: start.y };
  const last = { x: end.x - (edge.hasHead.end ? headGap : 0), y: end.y };
  const there = (point: Point): Point => turn.there(rectangleAt(point));
  const back = (point: Point): Point => turn.back(rectangleAt(point));
  const inner = bendsWorthKeeping(edge.bends, labels)
    .map(there)
    .filter((point) => point.x > first.x + 6 && point.x < last.x - 6);
  const points = [first, ...inner, last];
  if (points.some((point, index) => index > 0 && point.x <= (points[index - 1]?.x ?? 0))) return undefined;

  const [startAt, endAt] = [back(first), back(last)];
  const isStraight = points.every(({ y }) => Math.abs(y - start.y) < 0.5);
  return {
    ...edge.drawn,
    line: isStraight
      ? { kind: 'straight', from: startAt, to: endAt }
      : { kind: 'curve', points: smooth(points).map(back) },
    frame: boundingBox(points.map((point) => rectangleAt(back(point)))),
    heads: [
      ...(edge.hasHead.start ? [{ at: startAt, from: back({ x: first.x + 1, y: first.y }) }] : []),
      ...(edge.hasHead.end ? [{ at: endAt, from: back({ x: last.x - 1, y: last.y }) }] : []),
    ],
  };
}

/** With this many points an edge only goes to the next rank, and nothing stands in its way. */
const shortEdge = 4;

/** The bends between the ends of an edge, where they lead around other nodes or through a label of an edge. */
const bendsWorthKeeping = (bends: readonly Point[], labels: readonly DrawnLabel[]): readonly Point[] =>
  bends
    .slice(1, -1)
    .filter(
      (bend) => bends.length > shortEdge || labels.some(({ x, y }) => Math.hypot(x - bend.x, y - bend.y) < 4),
    );

/**
 * A curve through points of rising x that never overshoots and is level at both ends, as Bézier points: the first,
 * then three for each piece. Its slopes are the harmonic means of Fritsch and Butland 1984 (https://doi.org/10.1137/0905021),
 * which meet the conditions of Fritsch and Carlson 1980 (https://doi.org/10.1137/0717021).
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
