import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { DotChart } from '../../model/pictures.ts';
import { pictureBoxes } from '../../model/stage.ts';
import { drawChart, layOutChart } from '../draw-chart.ts';
import { attributes, problemsOf } from '../samples/drawn.ts';
import { picture, text } from '../samples/sample-text.ts';

const box = pictureBoxes.whole;
type Dot = DotChart['dots'][number];
const dot = (name: string, x: number, y: number, rest: Partial<Dot> = {}): Dot => ({
  label: text(name),
  tone: 'scale',
  x,
  y,
  labelSide: 'above',
  ...rest,
});
const year = (at: number) => ({ at, label: text(String(at)) });

const sizes: DotChart = {
  ...picture('sample'),
  kind: 'dots',
  x: { label: text(''), from: 2017, to: 2027, scale: 'linear', ticks: [2018, 2022, 2026].map(year) },
  y: {
    label: text('Parameters'),
    from: 1e8,
    to: 1e13,
    scale: 'log',
    ticks: [{ at: 1e10, label: text('10B') }],
  },
  bands: [
    { from: 2018, to: 2022, label: text('微调 fine-tuning'), tone: 'learning' },
    { from: 2022, to: 2027, label: text('后训练 post-training'), tone: 'ability' },
  ],
  limit: { y: 1e10, label: text('一百亿 ten billion') },
  unknown: [
    { x: 2023.2, label: text('GPT-4') },
    { x: 2025.7, label: text('Claude 5') },
    { x: 2026.1, label: text('Gemini 4') },
  ],
  dots: [
    dot('BERT-large', 2018.8, 3.4e8),
    dot('LSTM-MoE', 2017.1, 4e9, { ring: 137e9, labelSide: 'right' }),
    dot('DeepSeek-V3', 2024.9, 37e9, { ring: 671e9, labelSide: 'left' }),
    dot('V4-Pro', 2026.3, 49e9, { ring: 1.6e12, labelSide: 'left' }),
    dot('Kimi K3', 2026.6, 104e9, { ring: 2.8e12, labelSide: 'right' }),
  ],
};

test('eras, a limit, unpublished columns and close dots leave all labels free', () => {
  expect(problemsOf(sizes, box)).toEqual([]);
});

test('a band spans its stretch of the lower axis behind the data, and is named over it', () => {
  const svg = drawChart(sizes, 'zh', box);
  const [left = 0] = attributes(svg, 'rect', 'x');
  const [width = 0] = attributes(svg, 'rect', 'width');
  const circles = attributes(svg, 'circle', 'cx');
  const [, bert = 0] = circles.slice(-5);
  expect(svg.indexOf('<rect')).toBeLessThan(svg.indexOf('<circle'));
  expect(circles.filter((x) => x > left && x < left + width)).toHaveLength(1);
  const name = layOutChart(sizes, 'zh', box).labels.find(({ text }) => text.startsWith('微调'));
  expect(name?.x).toBeGreaterThan(left);
  expect(name?.x).toBeLessThan(left + width);
  expect(bert).toBeGreaterThan(0);
});

test('what is unpublished has a hatched column and no height: no dot, and no id', () => {
  const without = drawChart({ ...sizes, unknown: [] }, 'zh', box);
  const svg = drawChart(sizes, 'zh', box);
  expect(svg.match(/<circle/g)?.length).toBe(without.match(/<circle/g)?.length);
  expect((svg.match(/<line/g)?.length ?? 0) - (without.match(/<line/g)?.length ?? 0)).toBeGreaterThan(60);
  expect(svg).not.toMatch(/ id=|url\(/);
});

test('the hatching stays within its column', () => {
  const only = drawChart(
    { ...sizes, bands: [], dots: [], unknown: [{ x: 2022, label: text('?') }] },
    'zh',
    box,
  );
  const bare = drawChart({ ...sizes, bands: [], dots: [], unknown: [] }, 'zh', box);
  const lines =
    only.match(/<line[^>]*>/g)?.filter((line) => !bare.includes(line) && line.includes('width="2"')) ?? [];
  const hatch = lines.filter((line) => line.includes('stroke-opacity'));
  expect(hatch.length).toBeGreaterThan(20);
  for (const name of ['x1', 'x2']) {
    const xs = attributes(hatch.join(''), 'line', name);
    expect(Math.max(...xs) - Math.min(...xs)).toBeLessThanOrEqual(22.1);
  }
});

test('what is above the limit in value is above it in the picture', () => {
  fc.assert(
    fc.property(
      fc.double({ min: 8, max: 13, noNaN: true }),
      fc.double({ min: 8.5, max: 12.5, noNaN: true }),
      (one, limit) => {
        const chart: DotChart = {
          ...sizes,
          unknown: [],
          limit: { y: 10 ** limit, label: text('limit') },
          dots: [dot('A', 2020, 10 ** one)],
        };
        const svg = drawChart(chart, 'zh', box);
        const [cy = 0] = attributes(svg, 'circle', 'cy');
        const [line = 0] = attributes(svg.replace(/<line[^>]*(?<!dasharray="8 6")\/>/g, ''), 'line', 'y1');
        if (one > limit) expect(cy).toBeLessThanOrEqual(line + 0.1);
        else expect(cy).toBeGreaterThanOrEqual(line - 0.1);
      },
    ),
  );
});

test('an axis may do without numbers and without a name', () => {
  const bare = { label: text(''), from: 0, to: 1, scale: 'linear', ticks: [] } as const;
  const chart: DotChart = {
    ...picture('sample'),
    kind: 'dots',
    x: bare,
    y: bare,
    dots: [dot('A', 0.5, 0.5)],
  };
  expect(problemsOf(chart, box)).toEqual([]);
  expect(layOutChart(chart, 'zh', box).labels.map(({ text }) => text)).toEqual(['A']);
});
