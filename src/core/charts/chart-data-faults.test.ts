import { expect, test } from 'vitest';
import type { Chart } from '../model/pictures.ts';
import { pictureBoxes } from '../model/stage.ts';
import { checkChart } from './check-chart.ts';
import { drawChart } from './draw-chart.ts';
import { byModality, totalAndActive } from './samples/sample-bars.ts';
import { tokenRows } from './samples/sample-chips.ts';
import { forest } from './samples/sample-intervals.ts';
import { attention } from './samples/sample-matrix.ts';
import { depthAndSize, passport } from './samples/sample-parallel.ts';
import { memories } from './samples/sample-stacks.ts';
import { text } from './samples/sample-text.ts';

const faultsOf = (chart: Chart): readonly string[] =>
  checkChart(chart, 'en', pictureBoxes.whole).map(({ message }) => message);

const bars = (bar: object) => ({
  ...totalAndActive,
  groups: [
    { heading: text('g'), bars: [{ label: text('b'), value: 1, shown: text('1'), tone: 'scale', ...bar }] },
  ],
});
const line = { label: text('l'), tone: 'scale' } as const;
const first = forest.panels[0];
const row = { label: text('r'), byline: text('b'), shown: text('1'), tone: 'scale' } as const;
const weights = attention.weights;

test.each<[string, Chart]>([
  ['the bar "b" is -1 long', bars({ value: -1 }) as Chart],
  ['the bar "b" is 3 of 2: more than its whole', bars({ value: 3, whole: 2 }) as Chart],
  [
    'the bar "proteins: AlphaFold 2" is 93000000, below the 100000000 where lengths begin',
    { ...byModality, groups: byModality.groups.map((group) => ({ ...group, logFrom: 1e8 })) },
  ],
  [
    'the limit "l" at 900 lies outside the axis, 0 to 450',
    { ...memories, limits: [{ label: text('l'), at: 900 }] },
  ],
  [
    'the bar "b" ends at 451, outside the axis, 0 to 450',
    { ...memories, bars: [{ label: text('b'), parts: [{ value: 451, tone: 'plain' }], shown: text('451') }] },
  ],
  [
    '"r" is 5, which its interval 6 to 7 does not hold',
    { ...forest, panels: first ? [{ ...first, rows: [{ ...row, point: 5, interval: [6, 7] }] }] : [] },
  ],
  [
    '"r" reaches beyond its axis, -100 to 60',
    { ...forest, panels: first ? [{ ...first, rows: [{ ...row, point: 5, interval: [-101, 7] }] }] : [] },
  ],
  [
    'the line "l" stops at 2 of "Uses", which has 2 stops',
    { ...passport, lines: [{ ...line, stops: [0, 2, 0, 0, 0, 0] }] },
  ],
  ['the line "l" has 2 stops for 6 axes', { ...passport, lines: [{ ...line, stops: [0, 1] }] }],
  [
    'the stops of "a" are not in the order of their places',
    {
      ...depthAndSize,
      axes: [
        { label: text('a'), stops: [1, 3, 2].map((at) => ({ label: text(`${at}`), at })) },
        ...depthAndSize.axes.slice(1),
      ],
    },
  ],
  [
    'the row "r" has no chips in en',
    { ...tokenRows, rows: [{ label: text('r'), tone: 'plain', chips: { zh: [{ text: '字' }], en: [] } }] },
  ],
  [
    'row 1 has 1 weights for 6 positions',
    { ...attention, weights: weights.map((one, index) => (index === 1 ? [1] : one)) },
  ],
  [
    'the weights of row 0 add up to 0.900',
    { ...attention, weights: weights.map((one, index) => (index === 0 ? [0.9, ...one.slice(1)] : one)) },
  ],
  ['the highlighted row is 6, of 6', { ...attention, row: 6 }],
])('%s', (message, chart) => {
  expect(faultsOf(chart)).toContain(message);
  // All problems of a talk are told together, so what comes after the check must not stop at the first.
  expect(() => drawChart(chart, 'en', pictureBoxes.whole)).not.toThrow();
});

test('a fault names the chart and the way out', () => {
  expect(checkChart({ ...attention, row: -1 }, 'zh', pictureBoxes.whole)).toEqual([
    {
      field: 'chart attention.zh',
      message: 'the highlighted row is -1, of 6',
      help: 'indices of rows begin at 0',
    },
  ]);
});

test.each<Chart>([
  { ...totalAndActive, groups: [] },
  { ...memories, bars: [], limits: [] },
  { ...tokenRows, rows: [] },
])('a chart of kind $kind may be empty', (chart) => {
  expect(drawChart(chart, 'zh', pictureBoxes.whole)).not.toMatch(/NaN|Infinity|undefined/);
});
