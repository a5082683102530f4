import type { DiagramDrawing, DrawnNode } from '../drawing.ts';
import { boxNode, boxSize, lineBetween, tight, type UnplacedNode } from '../laid-out/boxes-and-lines.ts';
import { type LayoutRoom, laidOutKind } from '../laid-out/laid-out-kind.ts';

interface Period extends UnplacedNode {
  readonly events: readonly UnplacedNode[];
}

interface MermaidTimeline {
  readonly getTasks: readonly { readonly task: string; readonly events: readonly string[] }[];
}

export const timeline = laidOutKind<MermaidTimeline, readonly Period[]>({
  methods: ['getTasks'],
  reserved: /[:;]/,
  read: ({ getTasks }, node) =>
    getTasks.map(({ task, events }) => ({ ...node(task), events: events.map((event) => node(event)) })),
  layOut: layOutTimeline,
});

const gap = { column: 8, row: 8, axis: 16 } as const;
const periodWidth = 96;
/** How far the axis runs on beyond the last period. */
const axisEnd = 26;

/**
 * Periods in equal columns along an axis, the events of each below it. As wide as its place allows at a comfortable
 * size of text; wider, and then shown smaller, only where the longest event asks for it.
 */
function layOutTimeline(periods: readonly Period[], room: LayoutRoom): DiagramDrawing {
  const labels = periods.flatMap(({ label, events }) => [label, ...events.map((event) => event.label)]);
  const widest = Math.max(...labels.map((label) => boxSize(label, tight).width));
  const share = (width: number): number => (width + gap.column) / periods.length - gap.column;
  const width = Math.min(
    Math.max(widest, share(room.comfortable.width)),
    Math.max(widest, share(room.max.width)),
  );
  const headHeight = Math.max(...periods.map(({ label }) => boxSize(label, tight).height));

  const nodes: DrawnNode[] = periods.flatMap((period, column) => {
    const x = column * (width + gap.column);
    let y = headHeight + gap.axis;
    const events = period.events.map((event) => {
      const { height } = boxSize(event.label, tight);
      const node = boxNode(event, { x, y, width, height });
      y += height + gap.row;
      return node;
    });
    const head = { x: x + width / 2 - periodWidth / 2, y: 0, width: periodWidth, height: headHeight };
    return [boxNode(period, head, 'stadium'), ...events];
  });
  const right = periods.length * (width + gap.column) - gap.column + axisEnd;
  const axis = lineBetween({ x: 0, y: headHeight / 2 }, { x: right, y: headHeight / 2 }, { head: true });
  return { nodes, edges: [axis], edgeLabels: [], groups: [] };
}
