import { expect, test } from 'vitest';
import { pictureBoxes } from '../../model/stage.ts';
import { layOutChart } from '../draw-chart.ts';
import { attention } from '../samples/sample-matrix.ts';

const textsIn = (box: keyof typeof pictureBoxes): readonly string[] =>
  layOutChart(attention, 'zh', pictureBoxes[box])
    .labels.map((label) => label.text)
    .filter((text) => /^\d\.\d\d$/.test(text));

test('every weight is printed to two digits where cells are roomy, and none where a position may not look', () => {
  expect(textsIn('whole')).toHaveLength(21);
  expect(textsIn('whole')).toContain('0.41');
});

test('in a small box the numbers of the highlighted row remain', () => {
  expect(textsIn('belowNumber')).toEqual(['0.38', '0.12', '0.41', '0.03', '0.02', '0.04']);
});

test('a greater weight is a darker shade', () => {
  const chart = { ...attention, masks: [] };
  const shades = [
    ...layOutChart(chart, 'zh', pictureBoxes.whole).marks.matchAll(/fill-opacity="([\d.]+)"/g),
  ].map(([, shade]) => Number(shade));
  const weights = attention.weights.flat().filter((weight) => weight !== null);
  expect(shades).toHaveLength(weights.length);
  const order = weights.map((weight, index) => ({ weight, shade: shades[index] ?? 0 }));
  for (const [index, { shade }] of order.toSorted((a, b) => a.weight - b.weight).entries()) {
    expect(shade).toBeGreaterThanOrEqual(
      order.toSorted((a, b) => a.weight - b.weight)[index - 1]?.shade ?? 0,
    );
  }
});

test('the highlighted row is framed', () => {
  const frame = /<rect[^>]*y="([\d.]+)"[^>]*height="([\d.]+)"[^>]*fill="none" stroke="var\(--ink\)"/.exec(
    layOutChart(attention, 'zh', pictureBoxes.whole).marks,
  );
  expect(Number(frame?.[1]) + Number(frame?.[2])).toBeGreaterThan(500);
});

test.each([
  ['all', 25],
  ['earlier', 15],
  ['prefix', 16],
] as const)('the mask %s shows %i of 25 cells', (shape, seen) => {
  const chart = { ...attention, masks: [{ label: attention.rowLabel, shape, tone: 'ability' as const }] };
  const { marks } = layOutChart(chart, 'zh', pictureBoxes.whole);
  expect(marks.match(/fill="var\(--tone-ability\)"/g)).toHaveLength(seen);
});
