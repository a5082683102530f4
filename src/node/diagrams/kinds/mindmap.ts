import type { Point, Rectangle } from '../../../core/model/geometry.ts';
import { isTone, type Tone } from '../../../core/model/tones.ts';
import {
  type DiagramDrawing,
  type DrawnEdge,
  type DrawnNode,
  type EdgeLine,
  emptyDrawing,
  translate,
} from '../drawing.ts';
import {
  boxNode,
  boxSize,
  curveBetween,
  gapBetween,
  tight,
  type UnplacedNode,
} from '../laid-out/boxes-and-lines.ts';
import { type LayoutRoom, laidOutKind, type NodeOf } from '../laid-out/laid-out-kind.ts';

interface Branch extends UnplacedNode {
  readonly children: readonly Branch[];
}

interface MermaidMindmap {
  /** Nothing where there is no node. */
  readonly getMindmap: MermaidBranch | null | undefined;
}
interface MermaidBranch {
  readonly nodeId: string;
  readonly descr: string;
  readonly class?: string;
  readonly children: readonly MermaidBranch[];
}

export const mindmap = laidOutKind<MermaidMindmap, Branch | undefined>({
  methods: ['getMindmap'],
  read: ({ getMindmap }, node) => (getMindmap ? readBranch(getMindmap, node) : undefined),
  layOut: (root, room) => (root ? layOutMindmap(root, room) : emptyDrawing),
});

function readBranch(branch: MermaidBranch, node: NodeOf): Branch {
  const own = branch.class?.trim() ?? '';
  return {
    ...node(branch.descr, branch.nodeId),
    ...(isTone(own) ? { tone: own } : {}),
    children: branch.children.map((child) => readBranch(child, node)),
  };
}

/** From so many branches on they stand on both sides of the root. */
const fewestOnBothSides = 4;
const rowGaps = [7, 46] as const;
const columnGaps = [26, 190] as const;

/**
 * A tree from left to right: siblings one below the other, parents in the middle of their children. With many branches
 * a tree to either side, the first branches to the right.
 */
function layOutMindmap(root: Branch, { comfortable }: LayoutRoom): DiagramDrawing {
  const [right, left] = sidesOf(root.children);
  const halves = [right, left].map((children) => ({ ...root, children }));
  const levels = halves.map((half) => levelsFrom([half]).map(widest));
  const across = sum(levels.map((widths) => sum(widths.slice(1)))) + (levels[0]?.[0] ?? 0);
  const gaps = sum(levels.map((widths) => widths.length - 1));
  const columnGap = gapBetween({ room: comfortable.width, used: across, gaps }, columnGaps);
  const drawn = halves.map((half, index) =>
    growTree(half, { widths: levels[index] ?? [], columnGap, height: comfortable.height }),
  );
  const [toRight, toLeft] = drawn.map((tree) => translate(tree, { x: 0, y: -rootMiddle(tree) }));
  if (!toRight || !toLeft || left.length === 0) return toRight ?? emptyDrawing;
  const mirrored = mirror(toLeft, levels[0]?.[0] ?? 0);
  return {
    ...emptyDrawing,
    // The root has been drawn once already.
    nodes: [...toRight.nodes, ...mirrored.nodes.filter(({ id }) => id !== root.id)],
    edges: [...toRight.edges, ...mirrored.edges],
  };
}

/** The branches to the right and those to the left, with about as many leaves. */
function sidesOf(branches: readonly Branch[]): readonly [right: readonly Branch[], left: readonly Branch[]] {
  if (branches.length < fewestOnBothSides) return [branches, []];
  const leaves = branches.map((branch) => leavesOf(branch).length);
  const uneven = (at: number): number => Math.abs(sum(leaves.slice(0, at)) - sum(leaves.slice(at)));
  const splits = branches.slice(1).map((_, index) => index + 1);
  const best = splits.reduce((one, other) => (uneven(other) < uneven(one) ? other : one));
  return [branches.slice(0, best), branches.slice(best)];
}

interface TreeRoom {
  /** Of each level: one column is one width, so that what is equal looks equal. */
  readonly widths: readonly number[];
  readonly columnGap: number;
  readonly height: number;
}

function growTree(root: Branch, { widths, columnGap, height }: TreeRoom): DiagramDrawing {
  const leaves = leavesOf(root);
  const used = sum(leaves.map(({ label }) => boxSize(label, tight).height));
  const rowGap = gapBetween({ room: height, used, gaps: leaves.length - 1 }, rowGaps);
  const nodes: DrawnNode[] = [];
  const edges: DrawnEdge[] = [];
  let bottom = 0;
  const place = (branch: Branch, depth: number, inherited: Tone | undefined): Rectangle => {
    const size = boxSize(branch.label, tight);
    const tone = branch.tone ?? inherited;
    const children = branch.children.map((child) => place(child, depth + 1, tone));
    const [first, last] = [children[0], children.at(-1)];
    const middle = first && last ? (middleOf(first) + middleOf(last)) / 2 : bottom + size.height / 2;
    if (!first) bottom += size.height + rowGap;
    const frame = {
      x: sum(widths.slice(0, depth)) + depth * columnGap,
      y: middle - size.height / 2,
      width: widths[depth] ?? size.width,
      height: size.height,
    };
    nodes.push(boxNode({ ...branch, ...(tone ? { tone } : {}) }, frame));
    for (const child of children) {
      edges.push(curveBetween({ x: frame.x + frame.width, y: middle }, { x: child.x, y: middleOf(child) }));
    }
    return frame;
  };
  place(root, 0, undefined);
  return { ...emptyDrawing, nodes, edges };
}

const widest = (level: readonly Branch[]): number =>
  Math.max(...level.map(({ label }) => boxSize(label, tight).width));

/** The root is placed last. */
function rootMiddle({ nodes }: DiagramDrawing): number {
  const root = nodes.at(-1);
  return root ? middleOf(root.frame) : 0;
}

/** The other way round, with the root, which begins at 0 and is so wide, in its place. */
function mirror(drawing: DiagramDrawing, rootWidth: number): DiagramDrawing {
  const flip = <P extends Point>(point: P): P => ({ ...point, x: rootWidth - point.x });
  return {
    ...drawing,
    nodes: drawing.nodes.map((node) => ({
      ...node,
      frame: { ...node.frame, x: rootWidth - node.frame.x - node.frame.width },
      label: flip(node.label),
    })),
    edges: drawing.edges.map((edge) => ({
      ...edge,
      frame: { ...edge.frame, x: rootWidth - edge.frame.x - edge.frame.width },
      line: mirrorLine(edge.line, flip),
    })),
  };
}

function mirrorLine(line: EdgeLine, flip: (point: Point) => Point): EdgeLine {
  if (line.kind === 'straight') return { ...line, from: flip(line.from), to: flip(line.to) };
  return line.kind === 'curve' ? { ...line, points: line.points.map(flip) } : line;
}

const middleOf = ({ y, height }: Rectangle): number => y + height / 2;
const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

const levelsFrom = (level: readonly Branch[]): readonly (readonly Branch[])[] =>
  level.length === 0 ? [] : [level, ...levelsFrom(level.flatMap(({ children }) => children))];

const leavesOf = (branch: Branch): readonly Branch[] =>
  branch.children.length === 0 ? [branch] : branch.children.flatMap(leavesOf);
