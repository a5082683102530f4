import type { Rectangle } from '../../../core/model/geometry.ts';
import { isTone, type Tone } from '../../../core/model/tones.ts';
import { type DiagramDrawing, type DrawnEdge, type DrawnNode, emptyDrawing } from '../drawing.ts';
import {
  boxNode,
  boxSize,
  curveBetween,
  gapBetween,
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

/** A tree from left to right: siblings one below the other, parents in the middle of their children. */
function layOutMindmap(root: Branch, { comfortable }: LayoutRoom): DiagramDrawing {
  const widths = levelsFrom([root]).map((level) =>
    Math.max(...level.map(({ label }) => boxSize(label).width)),
  );
  const leaves = leavesOf(root);
  const heights = sum(leaves.map(({ label }) => boxSize(label).height));
  const rowGap = gapBetween({ room: comfortable.height, used: heights, gaps: leaves.length - 1 }, [12, 46]);
  const columnGap = gapBetween(
    { room: comfortable.width, used: sum(widths), gaps: widths.length - 1 },
    [44, 150],
  );
  const nodes: DrawnNode[] = [];
  const edges: DrawnEdge[] = [];
  let bottom = 0;
  const place = (branch: Branch, depth: number, inherited: Tone | undefined): Rectangle => {
    const size = boxSize(branch.label);
    const tone = branch.tone ?? inherited;
    const children = branch.children.map((child) => place(child, depth + 1, tone));
    const [first, last] = [children[0], children.at(-1)];
    const middle = first && last ? (middleOf(first) + middleOf(last)) / 2 : bottom + size.height / 2;
    if (!first) bottom += size.height + rowGap;
    const frame = {
      x: sum(widths.slice(0, depth)) + depth * columnGap,
      y: middle - size.height / 2,
      // One column is one width, so that what is equal looks equal.
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
  return { nodes, edges, edgeLabels: [], groups: [] };
}

const middleOf = ({ y, height }: Rectangle): number => y + height / 2;
const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

const levelsFrom = (level: readonly Branch[]): readonly (readonly Branch[])[] =>
  level.length === 0 ? [] : [level, ...levelsFrom(level.flatMap(({ children }) => children))];

const leavesOf = (branch: Branch): readonly Branch[] =>
  branch.children.length === 0 ? [branch] : branch.children.flatMap(leavesOf);
