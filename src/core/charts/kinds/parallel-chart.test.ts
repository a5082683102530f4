import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ParallelChart } from '../../model/pictures.ts';
import { pictureBoxes } from '../../model/stage.ts';
import { checkChart } from '../check-chart.ts';
import { layOutChart } from '../draw-chart.ts';
import { depthAndSize, passport } from '../samples/sample-parallel.ts';
import { text } from '../samples/sample-text.ts';

const box = pictureBoxes.whole;

const stampsOf = (chart: ParallelChart): readonly (readonly [x: number, y: number])[] =>
  [...layOutChart(chart, 'zh', box).marks.matchAll(/cx="([\d.]+)" cy="([\d.]+)"/g)].map(
    ([, x, y]) => [Number(x), Number(y)] as const,
  );

test('every line has a stamp on every axis, and no two stamps cover each other', () => {
  const stamps = stampsOf(passport);
  expect(stamps).toHaveLength(passport.lines.length * passport.axes.length);
  expect(new Set(stamps.map(([x, y]) => `${x} ${y}`)).size).toBe(stamps.length);
});

test('stops with places are true to scale', () => {
  const [deepSeek, , gpt, , llama] = stampsOf(depthAndSize).map(([, y]) => y);
  const share = ((gpt ?? 0) - (llama ?? 0)) / ((deepSeek ?? 0) - (llama ?? 0));
  expect(share).toBeCloseTo((126 - 96) / (126 - 61), 2);
});

test('lines cross where their orders differ', () => {
  const [deepSeekLayers, deepSeekSize, gptLayers, gptSize] = stampsOf(depthAndSize).map(([, y]) => y);
  expect(deepSeekLayers).toBeGreaterThan(gptLayers ?? 0);
  expect(deepSeekSize).toBeLessThan(gptSize ?? 0);
});

test('whatever the lines stop at, labels lie neither on each other nor on a line', () => {
  const stop = fc.integer({ min: 0, max: 2 });
  const lines = fc.array(fc.tuple(stop, stop, stop, stop), { minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(lines, (all) => {
      const chart: ParallelChart = {
        ...passport,
        axes: passport.axes
          .filter((axis) => axis.stops.length > 2)
          .slice(0, 4)
          .map((axis) => ({ ...axis, stops: axis.stops.slice(0, 3) })),
        lines: all.map((stops, index) => ({ label: text(`model ${index}`), tone: 'scale', stops })),
      };
      expect(checkChart(chart, 'zh', box)).toEqual([]);
      expect(checkChart(chart, 'en', box)).toEqual([]);
    }),
  );
});

test('a stop that no line crosses is printed in grey', () => {
  const { labels } = layOutChart(passport, 'zh', box);
  expect(labels.find((label) => label.text === '只有接口')?.colour).toBe('var(--muted)');
  expect(labels.find((label) => label.text === '开放权重')?.colour).toBe('var(--ink)');
});
