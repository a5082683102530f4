import { expect, test } from 'vitest';
import type { DiagramDrawing, DrawnEdge, DrawnNode } from './drawing.ts';
import { headGap, route } from './route.ts';

const node = (id: string, x: number, y: number): DrawnNode => ({
  id,
  classes: [],
  frame: { x, y, width: 100, height: 40 },
  outline: { kind: 'box' },
  label: { x, y, width: 10, lines: [id] },
});
const edge: DrawnEdge = {
  from: 'a',
  to: 'b',
  points: [],
  d: 'M0 0L1 1',
  shift: { x: 0, y: 0 },
  straight: false,
  frame: { x: 0, y: 0, width: 1, height: 1 },
  dotted: false,
  thick: false,
  heads: { start: false, end: true },
  start: { x: 0, y: 0 },
  end: { x: 1, y: 1 },
  startFrom: { x: 0, y: 0 },
  endFrom: { x: 0, y: 0 },
};
const routed = (direction: string, b: DrawnNode, rest: Partial<DrawnEdge> = {}): DrawnEdge | undefined => {
  const drawing: DiagramDrawing = {
    direction,
    nodes: [node('a', 0, 0), b],
    edges: [{ ...edge, ...rest }],
    edgeLabels: [],
    groups: [],
  };
  return route(drawing).edges[0];
};

test.each([
  ['LR', node('b', 300, 90), { x: 100, y: 20 }, { x: 300 - headGap, y: 110 }],
  ['RL', node('b', -300, 90), { x: 0, y: 20 }, { x: -200 + headGap, y: 110 }],
  ['TB', node('b', 200, 140), { x: 50, y: 40 }, { x: 250, y: 140 - headGap }],
  ['BT', node('b', 200, -140), { x: 50, y: 0 }, { x: 250, y: -100 + headGap }],
])('%s: from the middle of one side to the middle of the facing one', (direction, b, start, end) => {
  expect(routed(direction, b)).toMatchObject({ start, end, straight: false });
});

test('on one level it is a straight line', () => {
  expect(routed('LR', node('b', 300, 0))?.straight).toBe(true);
});

test('a long edge keeps the bends that lead it around others', () => {
  const points = [0, 150, 200, 250, 290].map((x) => ({ x, y: 200 }));
  expect(routed('LR', node('b', 300, 0), { points })?.curve).toHaveLength(1 + 3 * 4);
});

test.each([
  ['back to an earlier node', node('b', -300, 0), {}],
  ['to a group', node('b', 300, 0), { to: 'group' }],
])("an edge %s stays Mermaid's", (_what, b, rest) => {
  expect(routed('LR', b, rest)?.d).toBe(edge.d);
});
