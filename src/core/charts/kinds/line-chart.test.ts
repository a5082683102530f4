import { expect, test } from 'vitest';
import type { LineChart } from '../../model/pictures.ts';
import { pictureBoxes } from '../../model/stage.ts';
import { drawChart } from '../draw-chart.ts';
import { attributes, problemsOf } from '../samples/drawn.ts';
import { picture, text } from '../samples/sample-text.ts';

type Line = LineChart['lines'][number];
const line = (name: string, rest: Partial<Line> = {}): Line => ({
  label: text(name),
  tone: 'scale',
  points: [
    [1e8, 0],
    [1e10, 0.06],
    [1e12, 0.97],
  ],
  labelAt: 1,
  labelSide: 'above',
  ...rest,
});

const chartOf = (...lines: readonly Line[]): LineChart => ({
  ...picture('sample'),
  kind: 'lines',
  x: { label: text('参数 parameters'), from: 1e8, to: 1e12, scale: 'log', ticks: [] },
  y: { label: text('答对 right'), from: 0, to: 1, scale: 'linear', ticks: [{ at: 1, label: text('100%') }] },
  bands: [{ from: 2e10, to: 2e11, label: text('没人测过 not measured'), tone: 'value' }],
  lines,
});

const curve = line('整题 whole');
const sketch = line('示意 sketch', {
  role: 'sketch',
  tone: 'plain',
  points: [
    [1e8, 0.2],
    [1e12, 0.7],
  ],
  labelAt: 0,
  labelSide: 'right',
});
const points = line('测到 measured', { role: 'points', tone: 'learning', labelAt: 2, labelSide: 'left' });

test.each(['whole', 'panel', 'half'] as const)(
  'all roles and a band leave the labels free in "%s"',
  (name) => {
    expect(problemsOf(chartOf(curve, sketch, points), pictureBoxes[name])).toEqual([]);
  },
);

test('a sketch is dotted, and a curve is not', () => {
  const box = pictureBoxes.whole;
  expect(drawChart(chartOf(sketch), 'zh', box)).toContain('stroke-dasharray="0.1 8"');
  expect(drawChart({ ...chartOf(curve), y: { ...chartOf().y, ticks: [] } }, 'zh', box)).not.toContain(
    'dasharray',
  );
});

test('points are joined by nothing', () => {
  const svg = drawChart(chartOf(points), 'zh', pictureBoxes.whole);
  expect(svg).not.toContain('<path');
  expect(attributes(svg, 'circle', 'cx')).toHaveLength(3);
});
