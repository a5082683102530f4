import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawChart, layOutChart } from '../../../../core/charts/draw-chart.ts';
import { labelRectangle } from '../../../../core/charts/label.ts';
import { minValues, type Trend } from './trend.ts';
import { chartOf } from './trend-chart.ts';

describe('the drawing of a trend', () => {
  const write = (value: number): string => `${Math.round(value)}`;
  const trend = fc
    .record({
      values: fc.array(fc.integer({ min: 0, max: 4000 }), { minLength: minValues, maxLength: 40 }),
      limits: fc.array(fc.integer({ min: 1, max: 4000 }), { maxLength: 1 }),
    })
    .map(
      ({ values, limits }): Trend => ({
        id: 'time',
        title: { zh: '用时', en: 'Time' },
        says: '',
        values: values.map((value, index) => ({
          x: index,
          at: `Nov ${index + 1}`,
          value,
          shown: write(value),
        })),
        axes: { x: { zh: '日期', en: 'day' }, y: { zh: '秒', en: 's' } },
        colour: 'info',
        steps: [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000],
        write,
        limits: limits.map((value) => ({ label: { zh: '计划', en: 'plan' }, value })),
      }),
    );

  it('stays in its box, with ticks that do not touch, whatever the values', () => {
    fc.assert(
      fc.property(trend, fc.integer({ min: 280, max: 700 }), (one, width) => {
        const box = { width, height: 230 };
        const chart = chartOf(one, width);
        expect(drawChart(chart, 'en', box)).not.toMatch(/NaN|Infinity|undefined/);
        for (const room of layOutChart(chart, 'en', box).labels.map(labelRectangle)) {
          expect(room.x).toBeGreaterThanOrEqual(-2);
          expect(room.x + room.width).toBeLessThanOrEqual(width + 2);
          expect(room.y).toBeGreaterThanOrEqual(-2);
          expect(room.y + room.height).toBeLessThanOrEqual(box.height + 2);
        }
        expect(chart.y.ticks.length).toBeLessThanOrEqual(6);
        expect(chart.x.ticks.at(-1)?.at).toBe(chart.x.to);
        for (const { value } of one.values) {
          expect(value).toBeGreaterThanOrEqual(chart.y.from);
          expect(value).toBeLessThanOrEqual(chart.y.to);
        }
      }),
    );
  });
});
