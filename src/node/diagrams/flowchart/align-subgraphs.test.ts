import { describe, expect, it } from 'vitest';
import type { Rectangle } from '../../../core/model/geometry.ts';
import type { DrawnNode } from '../drawing.ts';
import { alignSubgraphs } from './align-subgraphs.ts';
import type { Flowchart } from './read-flowchart.ts';

const node = (id: string, frame: Rectangle): DrawnNode => ({
  id,
  tone: 'plain',
  frame,
  outline: { kind: 'box' },
  label: { x: 0, y: 0, width: 0, lines: [id] },
});
const group = (frame: Rectangle, width: number) => ({ frame, label: { x: 0, y: 0, width, lines: ['name'] } });

/** Two groups below each other, as Mermaid places them: each as wide as its nodes, its name on top. */
const layered: Flowchart = {
  direction: 'TB',
  nodes: [
    node('product', { x: 40, y: 40, width: 100, height: 40 }),
    node('llama', { x: 20, y: 160, width: 80, height: 40 }),
    node('qwen', { x: 140, y: 160, width: 80, height: 40 }),
  ],
  edges: [],
  edgeLabels: [{ x: 90, y: 120, width: 30, lines: ['calls'] }],
  groups: [
    group({ x: 20, y: 0, width: 140, height: 94 }, 30),
    group({ x: 0, y: 120, width: 240, height: 94 }, 50),
  ],
};

describe('groups below each other', () => {
  const { groups, edgeLabels } = alignSubgraphs(layered);
  const [upper, lower] = groups.map(({ frame }) => frame);

  it('are equally wide, and hold their nodes', () => {
    expect([upper?.x, upper?.width]).toEqual([lower?.x, lower?.width]);
    expect(lower?.y).toBe(160 - 14);
    expect((lower?.x ?? 0) + (lower?.width ?? 0)).toBe(220 + 14);
  });

  it('have their names to the left of every node', () => {
    for (const { frame, label } of groups) {
      expect(label.x - label.width / 2).toBeGreaterThanOrEqual(frame.x);
      expect(label.x + label.width / 2).toBeLessThan(20);
      expect(label.y).toBe(frame.y + frame.height / 2);
    }
  });

  it('leave the label of an arrow in the middle of the gap', () => {
    expect(edgeLabels[0]?.y).toBe((94 + 146) / 2);
  });
});

it.each([
  [
    'stand beside each other',
    { ...layered, groups: [layered.groups[0], layered.groups[0]] as Flowchart['groups'] },
  ],
  ['are in a picture that runs to the right', { ...layered, direction: 'LR' }],
  ['are one', { ...layered, groups: layered.groups.slice(0, 1) }],
])('groups that %s stay as Mermaid has them', (_, drawing) => {
  expect(alignSubgraphs(drawing)).toBe(drawing);
});

it('a border at which an arrow ends stays where it is', () => {
  const edge = { from: 'product', to: 'family' } as Flowchart['edges'][number];
  const drawing = { ...layered, edges: [edge] };
  expect(alignSubgraphs(drawing)).toBe(drawing);
});
