import type { Box } from '../../core/model/stage.ts';
import type { DiagramDrawing, DrawnNode } from './drawing.ts';
import { boxAt, lineBetween, sizeOf, tight } from './geometry.ts';
import type { TimelinePlan } from './plan.ts';

const gap = { column: 8, row: 8, axis: 16 } as const;

/**
 * Periods in equal columns along an axis, the events of each below it. As wide as its place allows at a comfortable
 * size of text; wider, and then shown smaller, only where the longest event asks for it.
 */
export function layTimeline({ periods }: TimelinePlan, room: Box, most: Box): DiagramDrawing {
  const widest = Math.max(
    ...periods.flatMap(({ label, events }) =>
      [label, ...events.map((event) => event.label)].map((one) => sizeOf(one, tight).width),
    ),
  );
  const share = (width: number) => (width + gap.column) / periods.length - gap.column;
  const width = Math.min(Math.max(widest, share(room.width)), Math.max(widest, share(most.width)));
  const head = Math.max(...periods.map(({ label }) => sizeOf(label, tight).height));

  const nodes: DrawnNode[] = periods.flatMap((period, column) => {
    const x = column * (width + gap.column);
    let y = head + gap.axis;
    const events = period.events.map((event) => {
      const { height } = sizeOf(event.label, tight);
      const node = boxAt(event, { x, y, width, height });
      y += height + gap.row;
      return node;
    });
    return [boxAt(period, { x: x + width / 2 - 48, y: 0, width: 96, height: head }, true), ...events];
  });
  const right = periods.length * (width + gap.column) - gap.column;
  const axis = lineBetween({ x: 0, y: head / 2 }, { x: right + 26, y: head / 2 }, { head: true });
  return { direction: 'LR', nodes, edges: [axis], edgeLabels: [], groups: [] };
}
