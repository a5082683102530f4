import type { Box } from '../../core/model/stage.ts';
import type { DiagramDrawing, DrawnEdge, DrawnNode, Frame } from './drawing.ts';
import { boxAt, lineBetween, sizeOf, spread, tight } from './geometry.ts';
import type { SequencePlan } from './plan.ts';

/** The part of an arrow that must be seen on either side of its text. */
const shaft = 46;

/**
 * Who talks along the top, each with a dotted line downwards; what is said in order, each text on its arrow so that
 * it can be a step. A note stands over the lines of those it is about.
 */
export function laySequence({ actors, rows }: SequencePlan, room: Box): DiagramDrawing {
  const place = new Map(actors.map(({ id }, index) => [id, index]));
  const heads = actors.map(({ label }) => sizeOf(label, tight));
  const headHeight = Math.max(...heads.map(({ height }) => height));
  const headWidth = Math.max(...heads.map(({ width }) => width));
  const needed = rows.map(({ label, from, to, arrow }) => {
    const apart = Math.max(1, Math.abs((place.get(from) ?? 0) - (place.get(to) ?? 0)));
    return arrow === 'none' ? 0 : (sizeOf(label, tight).width + 2 * shaft) / apart;
  });
  const least = Math.max(headWidth + 24, ...needed);
  const distance = Math.max(least, Math.min(420, (room.width - headWidth) / Math.max(1, actors.length - 1)));
  const used = headHeight + rows.reduce((sum, { label }) => sum + sizeOf(label, tight).height, 0);
  const rowGap = spread(room.height, used, rows.length + 1, 8, 34);

  const xOf = (id: string): number => headWidth / 2 + (place.get(id) ?? 0) * distance;
  const nodes: DrawnNode[] = actors.map((actor) =>
    boxAt(actor, { x: xOf(actor.id) - headWidth / 2, y: 0, width: headWidth, height: headHeight }),
  );
  const edges: DrawnEdge[] = [];
  let y = headHeight + rowGap;
  for (const row of rows) {
    const size = sizeOf(row.label, tight);
    const [from, to] = [xOf(row.from), xOf(row.to)];
    const middle = (from + to) / 2;
    const width = row.arrow === 'none' ? Math.max(size.width, Math.abs(to - from) + headWidth) : size.width;
    const frame: Frame = { x: middle - width / 2, y, width, height: size.height };
    nodes.push(boxAt(row, frame, row.arrow !== 'none'));
    if (row.arrow !== 'none') {
      const level = y + size.height / 2;
      edges.push(
        lineBetween(
          { x: from, y: level },
          { x: to, y: level },
          { dotted: row.arrow === 'dotted', head: true },
        ),
      );
    }
    y += size.height + rowGap;
  }
  const lifelines = actors.map(({ id }) =>
    lineBetween({ x: xOf(id), y: headHeight }, { x: xOf(id), y }, { dotted: true }),
  );
  return { direction: 'TB', nodes, edges: [...lifelines, ...edges], edgeLabels: [], groups: [] };
}
