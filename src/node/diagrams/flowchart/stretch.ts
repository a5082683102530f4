import {
  boundingBox,
  type Point,
  type Rectangle,
  rectangleAt,
  type Size,
} from '../../../core/model/geometry.ts';
import type { ArrowHead, DiagramDrawing, DrawnEdge, DrawnLabel, DrawnNode, EdgeLine } from '../drawing.ts';
import { pictureMargin, pictureSize, shownScale } from '../picture-frame.ts';
import { headGap } from '../style.ts';

/** Nodes are made no higher and no wider than this by stretching, as they are shown, in pixels. */
const largestNode: Size = { width: 420, height: 190 };

interface Factors {
  readonly x: number;
  readonly y: number;
}

/** Distances grow no further than this, as a factor: what belongs together has to be seen together. */
const furthest = 3;

/**
 * Uses the room that a drawing leaves beside or below itself: nodes and distances grow along that axis alike, texts stay
 * as they are. So nothing that was apart meets, and a chain of boxes becomes a row of cards. Where the nodes are large
 * enough, the distances across the arrows grow on alone: there, lines end in the middles of sides.
 *
 * @param across The side of a drawing that its arrows do not run along.
 */
export function stretchToFill(
  drawing: DiagramDrawing,
  box: Size,
  across: 'width' | 'height',
): DiagramDrawing {
  // The path of a cylinder has curves of its own that are not ours to bend.
  if (drawing.nodes.some(({ outline }) => outline.kind === 'path')) return drawing;
  const scale = shownScale(pictureSize(drawing, box), box);
  const content = contentSize(drawing);
  const room = (side: 'width' | 'height'): number => box[side] / scale - 2 * pictureMargin;
  const factor = (side: 'width' | 'height'): number => {
    const largest = Math.max(...drawing.nodes.map(({ frame }) => frame[side]));
    return Math.max(1, Math.min(room(side) / content[side], largestNode[side] / scale / largest));
  };
  const nodes = { x: factor('width'), y: factor('height') };
  // Mermaid's own lines end anywhere on the border of a node.
  if (drawing.edges.some(({ line }) => line.kind === 'path')) return stretch(drawing, nodes);
  const spread = (by: number): Factors => (across === 'height' ? { ...nodes, y: by } : { ...nodes, x: by });
  let [fits, tooFar] = [across === 'height' ? nodes.y : nodes.x, furthest];
  for (let step = 0; step < 12 && fits < tooFar; step++) {
    const middle = (fits + tooFar) / 2;
    const size = contentSize(stretch(drawing, spread(middle), nodes))[across];
    [fits, tooFar] = size <= room(across) ? [middle, tooFar] : [fits, middle];
  }
  return stretch(drawing, spread(fits), nodes);
}

const contentSize = ({ nodes, edges, groups }: DiagramDrawing): Size =>
  boundingBox([...nodes, ...edges, ...groups].map(({ frame }) => frame));

/**
 * Everything but texts and arrow heads, about the origin.
 *
 * @param nodesBy The size of nodes, where that is not to grow as much as the distances between their middles.
 */
export function stretch(drawing: DiagramDrawing, by: Factors, nodesBy = by): DiagramDrawing {
  const point = <P extends Point>(at: P): P => ({ ...at, x: at.x * by.x, y: at.y * by.y });
  const frame = (one: Rectangle): Rectangle => ({
    ...point(one),
    width: one.width * by.x,
    height: one.height * by.y,
  });
  const label = (one: DrawnLabel): DrawnLabel => point(one);
  return {
    nodes: drawing.nodes.map((node): DrawnNode => {
      const { outline } = node;
      const centre = middleOf(node.frame);
      const middle = point(centre);
      /** About the middle of the node, which has its own way to go. */
      const own = ({ x, y }: Point): Point => ({
        x: middle.x + (x - centre.x) * nodesBy.x,
        y: middle.y + (y - centre.y) * nodesBy.y,
      });
      return {
        ...node,
        frame: {
          ...own(node.frame),
          width: node.frame.width * nodesBy.x,
          height: node.frame.height * nodesBy.y,
        },
        label: { ...node.label, ...own(node.label) },
        outline: outline.kind === 'polygon' ? { ...outline, points: outline.points.map(own) } : outline,
      };
    }),
    edges: drawing.edges.map((edge) => stretchEdge(edge, point, frame, by)),
    edgeLabels: drawing.edgeLabels.map(label),
    groups: drawing.groups.map((group) => ({
      ...group,
      frame: frame(group.frame),
      label: label(group.label),
    })),
  };
}

const middleOf = ({ x, y, width, height }: Rectangle): Point => ({ x: x + width / 2, y: y + height / 2 });

function stretchEdge(
  edge: DrawnEdge,
  point: (at: Point) => Point,
  frame: (one: Rectangle) => Rectangle,
  by: Factors,
): DrawnEdge {
  const heads = edge.heads.map((head) => stretchHead(head, point));
  const moved = new Map(edge.heads.map(({ at }, index) => [keyOf(at), heads[index]?.at]));
  /** The line ends where its heads are now: as far from the node as before. */
  const end = (at: Point): Point => moved.get(keyOf(at)) ?? point(at);
  const line = stretchLine(edge.line, end, by);
  return {
    ...edge,
    heads,
    line,
    frame: boundingBox([frame(edge.frame), ...heads.map(({ at }) => rectangleAt(at))]),
  };
}

const keyOf = ({ x, y }: Point): string => `${x} ${y}`;

/** The tip stays where it touches, the rest of the head keeps its size. */
function stretchHead({ at, from }: ArrowHead, point: (at: Point) => Point): ArrowHead {
  const unit = direction(from, at);
  const tip = point({ x: at.x + unit.x * headGap, y: at.y + unit.y * headGap });
  const along = direction(point(from), point(at));
  const end = { x: tip.x - along.x * headGap, y: tip.y - along.y * headGap };
  return { at: end, from: { x: end.x - along.x, y: end.y - along.y } };
}

function direction(from: Point, to: Point): Point {
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  return { x: (to.x - from.x) / length, y: (to.y - from.y) / length };
}

function stretchLine(line: EdgeLine, end: (at: Point) => Point, by: Factors): EdgeLine {
  if (line.kind === 'straight') return { ...line, from: end(line.from), to: end(line.to) };
  if (line.kind === 'curve') return { ...line, points: line.points.map(end) };
  const { d, origin } = line.path;
  let isX = false;
  // Mermaid's lines are absolute moves, lines and curves: pairs of numbers.
  const stretched = d.replace(/-?\d*\.?\d+(?:e-?\d+)?/gi, (value) => {
    isX = !isX;
    return String(Number(value) * (isX ? by.x : by.y));
  });
  return { ...line, path: { d: stretched, origin: { x: origin.x * by.x, y: origin.y * by.y } } };
}
