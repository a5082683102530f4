import fc from 'fast-check';
import { expect, test } from 'vitest';
import { overlap, type Rectangle } from '../../../core/model/geometry.ts';
import { type DiagramDrawing, type DrawnEdge, type DrawnNode, emptyDrawing } from '../drawing.ts';
import { pictureSize, shownScale } from '../picture-frame.ts';
import { headGap } from '../style.ts';
import { stretch, stretchToFill } from './stretch.ts';

const box = { width: 1136, height: 508 };
const node = (id: string, frame: Rectangle, rest: Partial<DrawnNode> = {}): DrawnNode => ({
  id,
  tone: 'plain',
  frame,
  outline: { kind: 'box' },
  label: { x: frame.x + frame.width / 2, y: frame.y + frame.height / 2, width: 60, lines: ['A'] },
  ...rest,
});
const arrow = (fromX: number, toX: number, y: number): DrawnEdge => ({
  line: { kind: 'straight', from: { x: fromX, y }, to: { x: toX - headGap, y } },
  frame: { x: fromX, y, width: toX - fromX, height: 0 },
  dotted: false,
  thick: false,
  heads: [{ at: { x: toX - headGap, y }, from: { x: toX - headGap - 1, y } }],
});
const row: DiagramDrawing = {
  ...emptyDrawing,
  nodes: [0, 1, 2, 3].map((index) => node(`n${index}`, { x: index * 340, y: 0, width: 110, height: 80 })),
  edges: [0, 1, 2].map((index) => arrow(index * 340 + 110, (index + 1) * 340, 40)),
};

test('a row of boxes becomes a row of cards, and no wider', () => {
  const { nodes } = stretchToFill(row, box, 'height');
  const scale = shownScale(pictureSize(row, box), box);
  expect((nodes[0]?.frame.height ?? 0) * scale).toBeCloseTo(190, 0);
  expect(nodes.at(-1)?.frame.x).toBe(1020);
});

test('a column fills the width as well, and nothing grows beyond its box', () => {
  const column: DiagramDrawing = {
    ...emptyDrawing,
    nodes: [0, 1, 2].map((index) => node(`n${index}`, { x: 0, y: index * 190, width: 300, height: 120 })),
  };
  const stretched = stretchToFill(column, box, 'width');
  const size = pictureSize(stretched, box);
  const scale = shownScale(size, box);
  expect(size.width * scale).toBeLessThanOrEqual(box.width);
  expect((stretched.nodes[0]?.frame.width ?? 0) * scale).toBeCloseTo(420, 0);
  expect(scale).toBeCloseTo(shownScale(pictureSize(column, box), box), 2);
});

test('where nodes are large enough, distances across the arrows fill the rest, and arrows meet their nodes', () => {
  const fork: DiagramDrawing = {
    ...emptyDrawing,
    nodes: [
      node('from', { x: 0, y: 60, width: 400, height: 90 }),
      node('up', { x: 800, y: 0, width: 300, height: 90 }),
      node('down', { x: 800, y: 120, width: 300, height: 90 }),
    ],
    edges: [arrow(400, 800, 45), arrow(400, 800, 165)],
  };
  const { nodes, edges } = stretchToFill(fork, box, 'height');
  const [, up, down] = nodes.map(({ frame }) => frame);
  expect(down && down.y + down.height - (up?.y ?? 0)).toBeGreaterThan(0.95 * box.height);
  expect(down?.height).toBeLessThan(195);
  expect(edges[1]?.heads[0]?.at.y).toBeCloseTo((down?.y ?? 0) + (down?.height ?? 0) / 2);
});

test('texts keep their size and the middle of their node, arrows their distance from it', () => {
  const { nodes, edges } = stretch(row, { x: 1.5, y: 2 });
  for (const { frame, label } of nodes) {
    expect(label).toMatchObject({
      x: frame.x + frame.width / 2,
      y: frame.y + frame.height / 2,
      width: 60,
    });
  }
  const [first] = edges;
  expect(first?.heads[0]?.at.x).toBeCloseTo(340 * 1.5 - headGap);
  expect(first?.line).toMatchObject({ to: first?.heads[0]?.at });
});

test('a path of Mermaid is stretched with its origin', () => {
  const edge: DrawnEdge = {
    ...arrow(0, 10, 0),
    heads: [],
    line: { kind: 'path', path: { d: 'M1,2L3.5,-4C5,6,7,8,9,10', origin: { x: 10, y: 20 } } },
  };
  expect(stretch({ ...row, edges: [edge] }, { x: 2, y: 10 }).edges[0]?.line).toEqual({
    kind: 'path',
    path: { d: 'M2,20L7,-40C10,60,14,80,18,100', origin: { x: 20, y: 200 } },
  });
});

test('a cylinder leaves everything as it is', () => {
  const cylinder = node(
    'c',
    { x: 0, y: 0, width: 100, height: 80 },
    {
      outline: { kind: 'path', path: { d: 'M0 0', origin: { x: 0, y: 0 } } },
    },
  );
  const drawing = { ...row, nodes: [cylinder] };
  expect(stretchToFill(drawing, box, 'height')).toBe(drawing);
});

test('what was apart stays apart', () => {
  const cell = fc.record({ x: fc.integer({ min: 0, max: 900 }), y: fc.integer({ min: 0, max: 400 }) });
  fc.assert(
    fc.property(cell, cell, fc.constantFrom('width' as const, 'height' as const), (one, other, across) => {
      const size = { width: 100, height: 60 };
      const before = [node('a', { ...one, ...size }), node('b', { ...other, ...size })] as const;
      const [a, b] = stretchToFill({ ...emptyDrawing, nodes: before }, box, across).nodes;
      if (!overlap(before[0].frame, before[1].frame, 0)) {
        expect(a && b && overlap(a.frame, b.frame, 0.01)).toBe(false);
      }
    }),
  );
});
