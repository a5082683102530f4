import { expect, test } from 'vitest';
import type { DrawnEdge, DrawnNode } from '../drawing.ts';
import { headGap } from '../style.ts';
import type { FlowchartEdge } from './read-flowchart.ts';
import { routeEdges } from './route-edges.ts';

const node = (id: string, x: number, y: number): DrawnNode => ({
  id,
  tone: 'plain',
  frame: { x, y, width: 100, height: 40 },
  outline: { kind: 'box' },
  label: { x, y, width: 10, lines: [id] },
});
const drawnByMermaid: DrawnEdge = {
  line: { kind: 'path', path: { d: 'M0 0L1 1', origin: { x: 0, y: 0 } } },
  frame: { x: 0, y: 0, width: 1, height: 1 },
  dotted: false,
  thick: false,
  heads: [{ at: { x: 1, y: 1 }, from: { x: 0, y: 0 } }],
};
const edge: FlowchartEdge = {
  from: 'a',
  to: 'b',
  bends: [],
  hasHead: { start: false, end: true },
  drawn: drawnByMermaid,
};
const routed = (direction: string, b: DrawnNode, rest: Partial<FlowchartEdge> = {}): DrawnEdge | undefined =>
  routeEdges({
    direction,
    nodes: [node('a', 0, 0), b],
    edges: [{ ...edge, ...rest }],
    edgeLabels: [],
    groups: [],
  }).edges[0];

test.each([
  ['LR', node('b', 300, 90), { x: 100, y: 20 }, { x: 300 - headGap, y: 110 }],
  ['RL', node('b', -300, 90), { x: 0, y: 20 }, { x: -200 + headGap, y: 110 }],
  ['TB', node('b', 200, 140), { x: 50, y: 40 }, { x: 250, y: 140 - headGap }],
  ['BT', node('b', 200, -140), { x: 50, y: 0 }, { x: 250, y: -100 + headGap }],
])('%s: from the middle of one side to the middle of the facing one', (direction, b, start, end) => {
  const found = routed(direction, b);
  if (found?.line.kind !== 'curve') throw new Error('no curve');
  expect(found.line.points[0]).toMatchObject(start);
  expect(found.line.points.at(-1)).toMatchObject(end);
  expect(found.heads).toEqual([{ at: expect.objectContaining(end), from: expect.anything() }]);
});

test('on one level it is a straight line', () => {
  expect(routed('LR', node('b', 300, 0))?.line.kind).toBe('straight');
});

test('a long edge keeps the bends that lead it around others', () => {
  const bends = [0, 150, 200, 250, 290].map((x) => ({ x, y: 200 }));
  expect(routed('LR', node('b', 300, 0), { bends })?.line).toMatchObject({
    points: expect.objectContaining({ length: 1 + 3 * 4 }),
  });
});

test.each([
  ['back to an earlier node', node('b', -300, 0), {}],
  ['to a subgraph', node('b', 300, 0), { to: 'group' }],
])("an edge %s stays Mermaid's", (_what, b, rest) => {
  expect(routed('LR', b, rest)).toBe(drawnByMermaid);
});
