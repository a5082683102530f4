import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { IntervalChart } from '../../model/pictures.ts';
import { pictureBoxes } from '../../model/stage.ts';
import { drawChart, layOutChart } from '../draw-chart.ts';
import { forest } from '../samples/sample-intervals.ts';
import { picture, text, ticks } from '../samples/sample-text.ts';

type Row = IntervalChart['panels'][number]['rows'][number];
const box = pictureBoxes.whole;

const panelOf = (...rows: readonly Partial<Row>[]): IntervalChart => ({
  ...picture('one'),
  kind: 'intervals',
  panels: [
    {
      heading: text('heading'),
      axis: { label: text('axis'), from: -100, to: 100, scale: 'linear', ticks: ticks(-100, 0, 100) },
      zero: { at: 0, label: text('none') },
      rows: rows.map((row) => ({
        label: text('who'),
        byline: text('when'),
        point: 0,
        shown: text('0%'),
        tone: 'ability',
        ...row,
      })),
    },
  ],
});

const numbers = (svg: string, pattern: RegExp): readonly number[] =>
  [...svg.matchAll(pattern)].map((match) => Number(match[1]));

test('points stand in the order of their values', () => {
  const value = fc.integer({ min: -100, max: 100 });
  fc.assert(
    fc.property(value, value, (one, other) => {
      const svg = drawChart(panelOf({ point: one }, { point: other }), 'en', box);
      const [first = 0, second = 0] = numbers(svg, / cx="([\d.]+)"/g);
      expect(Math.sign(first - second)).toBe(Math.sign(one - other));
    }),
  );
});

test('an interval is a thick bar between two caps, as long as it is wide', () => {
  const { marks } = layOutChart(panelOf({ interval: [-50, 50] }, { interval: [-100, 100] }), 'en', box);
  const bars = [...marks.matchAll(/x1="([\d.]+)"[^>]*x2="([\d.]+)"[^>]*stroke-width="8"/g)];
  const [half = 0, whole = 0] = bars.map(([, from, to]) => Number(to) - Number(from));
  expect(half).toBeGreaterThan(100);
  expect(whole).toBeCloseTo(2 * half, 0);
  expect(marks.match(/stroke-width="3"/g)).toHaveLength(4);
});

test('what its own authors doubt is hollow and dashed, and nothing else is', () => {
  const dashed = (role?: 'doubtful'): string =>
    layOutChart(panelOf({ interval: [-50, 50], ...(role ? { role } : {}) }), 'en', box).marks;
  expect(dashed('doubtful')).toMatch(/stroke-dasharray.*<circle[^>]*fill="var\(--paper\)"/s);
  expect(dashed()).not.toMatch(/stroke-dasharray|<circle[^>]*fill="var\(--paper\)"/);
});

test('a measurement without an interval is a point alone', () => {
  const { marks } = layOutChart(panelOf({}), 'en', box);
  expect(marks).toContain('<circle');
  expect(marks).not.toContain('stroke-width="8"');
});

test('each panel has an axis of its own: its zero lies where its axis puts it', () => {
  const { marks } = layOutChart(forest, 'zh', box);
  const zeros = numbers(marks, /x1="([\d.]+)"[^>]*stroke="var\(--ink\)"/g);
  expect(zeros).toHaveLength(2);
  expect(zeros[0]).toBeGreaterThan((zeros[1] ?? 0) + 100);
});
