import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Text } from '../model/languages.ts';
import type { BarChart, DotChart, LineChart } from '../model/pictures.ts';
import { pictureBoxes } from '../model/stage.ts';
import { checkChart } from './check-chart.ts';
import { drawChart, layOutChart } from './draw-chart.ts';
import { labelRectangle } from './label.ts';
import { textWidth } from './text-width.ts';

const both = (text: string): Text => ({ zh: text, en: text });
const picture = { id: 'sample', title: both('t'), text: both('t') };
const box = pictureBoxes.whole;

const axis = (from: number, to: number, scale: 'linear' | 'log' = 'linear') => ({
  label: both('axis'),
  from,
  to,
  scale,
  ticks: [{ at: to, label: both(String(to)) }],
});

const dots = (...list: readonly Partial<DotChart['dots'][number]>[]): DotChart => ({
  ...picture,
  kind: 'dots',
  x: axis(0, 10),
  y: axis(1, 1e6, 'log'),
  dots: list.map((dot) => ({ label: both('A'), tone: 'scale', x: 5, y: 1000, labelSide: 'above', ...dot })),
});

const lines = (points: LineChart['lines'][number]['points'], label = 'curve'): LineChart => ({
  ...picture,
  kind: 'lines',
  x: axis(0, 10),
  y: axis(0, 1),
  lines: [{ label: both(label), tone: 'ability', points, labelAt: points.length - 1, labelSide: 'right' }],
});

const bars = (...values: readonly number[]): BarChart => ({
  ...picture,
  kind: 'bars',
  groups: [
    {
      heading: both('heading'),
      bars: values.map((value) => ({ label: both('bar'), value, shown: both(`${value}`), tone: 'value' })),
    },
  ],
});

const numbers = (svg: string, pattern: RegExp): number[] =>
  [...svg.matchAll(pattern)].map((match) => Number(match[1]));

test('every chart is a still picture that fills its box and is hidden from assistive technology', () => {
  expect(drawChart(dots({}), 'zh', box)).toMatch(
    /^<svg class="chart" viewBox="0 0 1136 508" aria-hidden="true" focusable="false">.*<\/svg>$/s,
  );
});

test('labels are text, not markup', () => {
  const svg = drawChart(dots({ label: both('<b>R&D</b> "x"') }), 'en', box);
  expect(svg).toContain('&lt;b&gt;R&amp;D&lt;/b&gt; &quot;x&quot;');
  expect(svg).not.toContain('<b>');
});

test('a superscript is raised, and what follows it stands on the line again', () => {
  const svg = drawChart(dots({ label: both('10^{8} params') }), 'en', box);
  expect(svg).toMatch(/10<tspan dy="-7.2" font-size="16">8<\/tspan><tspan dy="7.2"> params<\/tspan>/);
});

test('nothing is written smaller than the smallest text', () => {
  const charts = [
    dots({ label: both('x^{2}') }),
    lines([
      [0, 0],
      [10, 1],
    ]),
    bars(1, 2),
  ];
  for (const chart of charts) {
    expect(Math.min(...numbers(drawChart(chart, 'zh', box), /font-size="([\d.]+)"/g))).toBeGreaterThanOrEqual(
      16,
    );
  }
});

describe('scales are true', () => {
  test('a larger value lies higher, on a linear axis and on a logarithmic one', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e6 }), fc.integer({ min: 1, max: 1e6 }), (one, other) => {
        const [first = 0, second = 0] = numbers(
          drawChart(dots({ y: one }, { y: other }), 'zh', box),
          / cy="([\d.]+)"/g,
        );
        if (one < other) expect(first).toBeGreaterThanOrEqual(second);
      }),
    );
  });

  test('the longest bar is the largest value, and the smallest can still be seen', () => {
    const widths = numbers(drawChart(bars(66e6, 1e12), 'zh', box), /<rect[^>]* width="([\d.]+)"/g);
    expect(widths[0]).toBe(3);
    expect(widths[1]).toBeGreaterThan(500);
  });
});

describe('labels', () => {
  test('stay in the box, whatever their dot and side', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 10, noNaN: true }),
        fc.constantFrom('above', 'below') as fc.Arbitrary<'above' | 'below'>,
        fc.constantFrom('GPT', 'a label of some length', '一个比较长的中文标签'),
        (x, labelSide, label) => {
          const chart = dots({ x, labelSide, label: both(label) });
          for (const placed of layOutChart(chart, 'zh', box).labels) {
            const room = labelRectangle(placed);
            expect(room.x).toBeGreaterThanOrEqual(-2);
            expect(room.x + room.width).toBeLessThanOrEqual(box.width + 2);
          }
        },
      ),
    );
  });

  test('to the right of the last dot get the room they need', () => {
    const chart = dots({ x: 10, labelSide: 'right', label: both('beyond the edge') });
    expect(checkChart(chart, 'en', box)).toEqual([]);
  });

  test('beyond the last point of a line get the room they need', () => {
    const chart = lines(
      [
        [0, 0],
        [10, 1],
      ],
      'a rather long name of a line',
    );
    expect(checkChart(chart, 'en', box)).toEqual([]);
  });

  test('give way a little rather than lie on a line', () => {
    const chart = lines([
      [0, 0.5],
      [5, 0.55],
      [10, 0.5],
    ]);
    const middle: LineChart = {
      ...chart,
      lines: chart.lines.map((one) => ({ ...one, labelAt: 1, labelSide: 'left' })),
    };
    expect(checkChart(middle, 'en', box)).toEqual([]);
  });

  test('are counted as wide as they are: a Han character fills the square', () => {
    expect(textWidth('涌现', 20)).toBe(40);
    expect(textWidth('gp', 20)).toBeLessThan(26);
    expect(textWidth('one\nlonger', 20)).toBe(textWidth('longer', 20));
  });
});

describe('the check', () => {
  test('names labels that lie on each other, and the way out', () => {
    const crowd = Array.from({ length: 12 }, (_, index) => ({
      label: both(`a model with a very long name ${index}`),
      x: 5 + index / 20,
    }));
    const problems = checkChart(dots(...crowd), 'en', { width: 400, height: 300 });
    expect(problems.map((problem) => problem.message)).toContainEqual(
      expect.stringMatching(/^chart label "a model with .*" overlaps "a model with .*"$/),
    );
    expect(problems[0]).toMatchObject({
      field: 'chart sample.en',
      help: expect.stringContaining('labelSide'),
    });
  });

  test('names a label that leaves the picture', () => {
    const label = both('far beyond the left edge and the right '.repeat(4));
    const chart = dots({ labelSide: 'left', label });
    expect(checkChart(chart, 'zh', box).map((problem) => problem.message)).toContain(
      `chart label "${label.en}" leaves the picture`,
    );
  });

  test('says nothing about charts that are in order', () => {
    expect(checkChart(bars(1, 20, 300), 'zh', box)).toEqual([]);
  });
});
