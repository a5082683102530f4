import { describe, expect, test } from 'vitest';
import { isInside, type Size } from '../model/geometry.ts';
import { languages } from '../model/languages.ts';
import type { Chart } from '../model/pictures.ts';
import { pictureBoxes, smallestLabel } from '../model/stage.ts';
import { checkChart } from './check-chart.ts';
import { drawChart, layOutChart } from './draw-chart.ts';
import { inkOf, markRooms } from './samples/ink.ts';
import { byModality, totalAndActive, twoGroups } from './samples/sample-bars.ts';
import { coveredWord, tokenRows } from './samples/sample-chips.ts';
import { forest } from './samples/sample-intervals.ts';
import { attention } from './samples/sample-matrix.ts';
import { depthAndSize, passport } from './samples/sample-parallel.ts';
import { memories } from './samples/sample-stacks.ts';

const { whole, half, annotated, annotatedHalf, besideRail, rail, lower, belowNumber, panel } = pictureBoxes;
const everywhere = [whole, annotated, besideRail, half, annotatedHalf, rail, lower, belowNumber, panel];
const onePanel = { ...forest, panels: forest.panels.slice(0, 1) };

const samples: readonly (readonly [string, Chart, readonly Size[]])[] = [
  ['chips', tokenRows, [whole, annotated, besideRail, lower]],
  ['covered chips', coveredWord, everywhere],
  ['intervals', forest, [whole, annotated, besideRail, half]],
  ['one panel of intervals', onePanel, everywhere.filter((box) => box !== belowNumber)],
  ['parallel axes', passport, [whole, annotated]],
  ['two axes to scale', depthAndSize, [whole, half, rail, panel, besideRail]],
  // In a rail six columns of numbers leave no room for the masks.
  ['a matrix', attention, everywhere.filter((box) => box !== rail)],
  ['stacks', memories, everywhere.filter((box) => box !== belowNumber)],
  ['bars with their whole', totalAndActive, everywhere.filter((box) => box !== rail)],
  ['logarithmic bars', byModality, everywhere],
  ['groups of bars', twoGroups, everywhere],
];

const cases = samples.flatMap(([name, chart, boxes]) =>
  boxes.flatMap((box) =>
    languages.map((language) => ({ name, chart, box, language, size: `${box.width}×${box.height}` })),
  ),
);

describe.each(cases)('$name in $size, $language', ({ chart, box, language }) => {
  const layout = layOutChart(chart, language, box);
  const picture = { x: 0, y: 0, ...box };

  test('has every label in its place', () => {
    expect(checkChart(chart, language, box)).toEqual([]);
  });

  test('draws nothing outside', () => {
    expect(markRooms(layout).filter((room) => !isInside(room, picture, 1))).toEqual([]);
  });

  test('fills its box', () => {
    const ink = inkOf(layout);
    expect(ink.width / box.width).toBeGreaterThanOrEqual(0.85);
    expect(ink.height / box.height).toBeGreaterThanOrEqual(0.8);
  });

  test('is written large enough, in colours of the theme, and without ids', () => {
    expect(Math.min(...layout.labels.map((label) => label.size))).toBeGreaterThanOrEqual(smallestLabel);
    const svg = drawChart(chart, language, box);
    expect(svg).not.toMatch(/NaN|Infinity|undefined| id="/);
    const paints = [...svg.matchAll(/ (?:fill|stroke)="([^"]+)"/g)].map(([, paint]) => paint);
    expect(paints.filter((paint) => paint !== 'none' && !paint?.startsWith('var(--'))).toEqual([]);
  });
});

describe('what finds no room', () => {
  test.each([
    ['chips of a row', tokenRows, rail],
    ['intervals', forest, rail],
    ['lines', passport, rail],
  ] as const)('is one problem: the %s', (what, chart, box) => {
    const problems = checkChart(chart, 'en', box);
    expect(problems).toHaveLength(1);
    expect(problems[0]?.message).toContain(what);
    expect(problems[0]?.message).toContain('364×508');
  });
});
