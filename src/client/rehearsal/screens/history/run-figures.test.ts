import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawChart, layOutChart } from '../../../../core/charts/draw-chart.ts';
import { labelRectangle } from '../../../../core/charts/label.ts';
import { sampleRun } from '../../records/sample-records.ts';
import { sampleTalk } from '../../schedule/sample-talk.ts';
import { figuresOf } from './run-figures.ts';
import { chartOf, fewest, type Trend } from './trend-chart.ts';

describe('the figures of a run', () => {
  it('compare it with its plan, and count what was measured', () => {
    const run = sampleRun('a', {
      visits: [
        { slide: 'answer', from: 0, to: 30_000, peeks: [], stuck: [] },
        { slide: 'definition', from: 30_000, to: 60_000, peeks: [], stuck: [] },
      ],
      voice: [
        [0, 10_000],
        [12_000, 20_000],
        [21_999, 40_000],
        [50_000, 60_000],
      ],
      heard: [{ from: 0, to: 60_000, text: '大模型'.repeat(60) }],
      findings: [
        { point: 'answer.1', said: false, by: 'self' },
        { point: 'answer.1', said: true, by: 'matcher' },
        { point: 'answer.2', said: true, by: 'matcher' },
        { point: 'emergence.1', said: true, by: 'self' },
      ],
    });
    expect(figuresOf(run, sampleTalk)).toEqual({
      length: 60,
      planned: 60,
      // A person overrules the matcher, and what the version does not have does not count.
      points: { said: 1, all: 5 },
      pace: 180,
      longPauses: 2,
    });
  });

  it('say nothing of what nobody measured', () => {
    const run = sampleRun('a', { voice: null, heard: [], findings: [], visits: [] });
    expect(figuresOf(run, sampleTalk)).toMatchObject({
      length: 0,
      points: null,
      pace: null,
      longPauses: null,
    });
  });
});

describe('the drawing of a trend', () => {
  const write = (value: number): string => `${Math.round(value)}`;
  const trend = fc
    .record({
      values: fc.array(fc.integer({ min: 0, max: 4000 }), { minLength: fewest, maxLength: 40 }),
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
        tone: 'learning',
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
