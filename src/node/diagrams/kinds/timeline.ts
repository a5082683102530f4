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
const narrowestPeriod = 96;
/** Events with room to spare are no higher than this. */
const highestEvent = 150;
/** How far the axis runs on beyond the last period. */
const axisEnd = 26;

/**
 * Periods in columns along an axis, the events of each below it. As wide and as high as its place allows at a
 * comfortable size of text; wider, and then shown smaller, only where the events ask for it.
 */
function layOutTimeline(periods: readonly Period[], { comfortable }: LayoutRoom): DiagramDrawing {
  const heads = periods.map(({ label }) => boxSize(label, tight));
  const headHeight = Math.max(...heads.map(({ height }) => height));
  // Round ends take more of a head than the corners of a box do.
  const headWidths = heads.map(({ width }) => Math.max(narrowestPeriod, width + headHeight / 2));
  const widths = columnWidths(
    periods.map(({ events }, index) =>
      Math.max(headWidths[index] ?? 0, ...events.map(({ label }) => boxSize(label, tight).width)),
    ),
    comfortable.width - axisEnd - (periods.length - 1) * gap.column,
  );
  const rowHeight = eventHeight(periods, comfortable.height - headHeight - gap.axis);

  let x = 0;
  const nodes: DrawnNode[] = periods.flatMap((period, column) => {
    const width = widths[column] ?? 0;
    const headWidth = headWidths[column] ?? 0;
    const head = { x: x + (width - headWidth) / 2, y: 0, width: headWidth, height: headHeight };
    let y = headHeight + gap.axis;
    const events = period.events.map((event) => {
      const height = Math.max(rowHeight, boxSize(event.label, tight).height);
      const node = boxNode(event, { x, y, width, height });
      y += height + gap.row;
      return node;
    });
    x += width + gap.column;
    return [boxNode(period, head, 'stadium'), ...events];
  });
  const right = x - gap.column + axisEnd;
  const axis = lineBetween({ x: 0, y: headHeight / 2 }, { x: right, y: headHeight / 2 }, { head: true });
  return { nodes, edges: [axis], edgeLabels: [], groups: [] };
}

/** Equal, as long as none is narrower than it has to be: those take what they need, and the others share the rest. */
function columnWidths(needed: readonly number[], room: number): readonly number[] {
  const widestFirst = [...needed].sort((a, b) => b - a);
  let [left, columns] = [room, needed.length];
  for (const width of widestFirst) {
    if (width <= left / columns) break;
    left -= width;
    columns--;
  }
  const share = columns > 0 ? left / columns : 0;
  return needed.map((width) => Math.max(width, share));
}

/** So that the events of the longest period fill the height, all equally high where their texts allow it. */
function eventHeight(periods: readonly Period[], room: number): number {
  const shares = periods
    .filter(({ events }) => events.length > 0)
    .map(({ events }) => (room + gap.row) / events.length - gap.row);
  return Math.min(highestEvent, ...shares);
}
