import type { Box } from '../../core/model/stage.ts';
import type { DiagramDrawing, DrawnEdge, DrawnNode, Frame } from './drawing.ts';
import { boxAt, curveBetween, sizeOf, spread } from './geometry.ts';
import type { Branch, MindmapPlan } from './plan.ts';

/** A tree from left to right: siblings one below the other, parents in the middle of their children. */
export function layMindmap({ root }: MindmapPlan, room: Box): DiagramDrawing {
  const levels = levelsOf(root);
  const widths = levels.map((level) => Math.max(...level.map(({ label }) => sizeOf(label).width)));
  const leaves = leavesOf(root);
  const used = leaves.reduce((sum, { label }) => sum + sizeOf(label).height, 0);
  const rowGap = spread(room.height, used, leaves.length - 1, 12, 46);
  const columnGap = spread(room.width, sum(widths), widths.length - 1, 44, 150);
  const lefts = widths.map((_, depth) => sum(widths.slice(0, depth)) + depth * columnGap);

  const nodes: DrawnNode[] = [];
  const edges: DrawnEdge[] = [];
  let bottom = 0;
  const place = (branch: Branch, depth: number, inherited: string | undefined): Frame => {
    const size = sizeOf(branch.label);
    const tone = branch.tone ?? inherited;
    const children = branch.children.map((child) => place(child, depth + 1, tone));
    const [first, last] = [children[0], children.at(-1)];
    const middle = first && last ? (centre(first) + centre(last)) / 2 : bottom + size.height / 2;
    if (!first) bottom += size.height + rowGap;
    // One column is one width, so that what is equal looks equal.
    const frame = {
      x: lefts[depth] ?? 0,
      y: middle - size.height / 2,
      width: widths[depth] ?? size.width,
      height: size.height,
    };
    nodes.push(boxAt({ ...branch, ...(tone ? { tone } : {}) }, frame));
    for (const child of children) {
      edges.push(curveBetween({ x: frame.x + frame.width, y: middle }, { x: child.x, y: centre(child) }));
    }
    return frame;
  };
  place(root, 0, undefined);
  return { direction: 'LR', nodes, edges, edgeLabels: [], groups: [] };
}

const centre = ({ y, height }: Frame): number => y + height / 2;
const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

function levelsOf(root: Branch): readonly (readonly Branch[])[] {
  const levels: (readonly Branch[])[] = [];
  for (
    let level: readonly Branch[] = [root];
    level.length > 0;
    level = level.flatMap(({ children }) => children)
  ) {
    levels.push(level);
  }
  return levels;
}

const leavesOf = (branch: Branch): readonly Branch[] =>
  branch.children.length === 0 ? [branch] : branch.children.flatMap(leavesOf);
