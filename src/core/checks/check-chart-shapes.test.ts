import { describe, expect, it } from 'vitest';
import type { Text } from '../model/languages.ts';
import type { Axis, Chart, IntervalChart, MatrixChart, ParallelChart } from '../model/pictures.ts';
import { checkChartShapes } from './check-chart-shapes.ts';

const same = (text: string): Text => ({ zh: text, en: text });
const picture = { id: 'drawn', title: same('图'), text: same('字') };
const problemsOf = (chart: Chart) =>
  checkChartShapes({
    id: 'one',
    layout: 'figure',
    title: same('题'),
    time: '10s',
    notes: same('话'),
    keyPoints: [],
    claims: [],
    sources: [],
    charts: [chart],
  }).map(({ field, message }) => `${field}: ${message}`);

describe('a parallel chart', () => {
  const stops = (...texts: readonly string[]) => texts.map((text) => ({ label: same(text) }));
  const parallel = (...line: readonly number[]): ParallelChart => ({
    ...picture,
    kind: 'parallel',
    axes: [
      { label: same('甲'), stops: stops('a', 'b') },
      { label: same('乙'), stops: stops('c', 'd', 'e') },
    ],
    lines: [{ label: same('线'), tone: 'plain', stops: line }],
  });

  it('stops once at each axis, where there is a stop', () => {
    expect(problemsOf(parallel(1, 2))).toEqual([]);
    expect(problemsOf(parallel(1))).toEqual([
      'picture drawn: line "线" stops at 1, which the 2 axes do not have',
    ]);
    expect(problemsOf(parallel(2, 0))).toHaveLength(1);
    expect(problemsOf(parallel(0, -1))).toHaveLength(1);
  });
});

describe('a matrix', () => {
  const matrix = (weights: MatrixChart['weights'], row = 1): MatrixChart => ({
    ...picture,
    kind: 'matrix',
    positions: [same('一'), same('二')],
    rowLabel: same('行'),
    columnLabel: same('列'),
    weights,
    row,
    tone: 'plain',
    masks: [],
  });

  it('is square', () => {
    expect(
      problemsOf(
        matrix([
          [1, null],
          [0.25, 0.75],
        ]),
      ),
    ).toEqual([]);
    expect(problemsOf(matrix([[1, 0]]))).toEqual(['picture drawn: has rows of 2 weights for 2 positions']);
    expect(problemsOf(matrix([[1], [0.5, 0.5]]))).toHaveLength(1);
  });

  it('has rows that add up to 1, as they are rounded', () => {
    const ofSecondRow = (...row: readonly number[]) => problemsOf(matrix([[1, null], row]));
    expect(ofSecondRow(0.333, 0.666)).toEqual([]);
    expect(ofSecondRow(0.5, 0.6)).toEqual(['picture drawn: the weights of row 2 add up to 1.1']);
  });

  it('has the row that the talk is about', () => {
    const weights = [
      [1, null],
      [0.5, 0.5],
    ];
    expect(problemsOf(matrix(weights, 2))).toEqual(['picture drawn: has no row 2']);
  });
});

describe('a chart of intervals', () => {
  const axis: Axis = { label: same('%'), from: 0, to: 1, scale: 'linear', ticks: [] };
  const intervals = (point: number, interval?: readonly [number, number]): IntervalChart => ({
    ...picture,
    kind: 'intervals',
    panels: [
      {
        heading: same('栏'),
        axis,
        zero: { at: 0, label: same('零') },
        rows: [
          {
            label: same('量'),
            byline: same('谁'),
            point,
            ...(interval && { interval }),
            shown: same('1'),
            tone: 'plain',
          },
        ],
      },
    ],
  });

  it('has its points between the ends of their intervals', () => {
    expect(problemsOf(intervals(0.5))).toEqual([]);
    expect(problemsOf(intervals(0.5, [0.5, 0.9]))).toEqual([]);
    expect(problemsOf(intervals(0.4, [0.5, 0.9]))).toEqual([
      'picture drawn: the point of "量" lies outside its interval',
    ]);
    expect(problemsOf(intervals(0.5, [0.9, 0.1]))).toHaveLength(1);
  });
});
