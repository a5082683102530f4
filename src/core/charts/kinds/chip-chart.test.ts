import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Size } from '../../model/geometry.ts';
import type { ChipChart } from '../../model/pictures.ts';
import { pictureBoxes } from '../../model/stage.ts';
import { drawChart, layOutChart } from '../draw-chart.ts';
import { inkOf, markRooms } from '../samples/ink.ts';
import { tokenRows } from '../samples/sample-chips.ts';
import { picture, text } from '../samples/sample-text.ts';

type Chip = ChipChart['rows'][number]['chips']['zh'][number];

const rowOf = (...chips: readonly Chip[]): ChipChart => ({
  ...picture('one'),
  kind: 'chips',
  rows: [{ label: text('行', 'row'), tone: 'ability', chips: { zh: chips, en: chips } }],
});
const svgOf = (chart: ChipChart): string => drawChart(chart, 'zh', pictureBoxes.lower);
const textsOf = (chart: ChipChart): readonly string[] =>
  layOutChart(chart, 'zh', pictureBoxes.lower).labels.map((label) => label.text);

test('a fragment is a red sliver without a letter, narrower than any chip with one', () => {
  const [fragment, chip] = markRooms(
    layOutChart(rowOf({ text: '\u00e5', role: 'fragment' }, { text: '。' }), 'zh', pictureBoxes.lower),
  );
  expect(fragment?.width).toBeLessThan((chip?.width ?? 0) / 2);
  expect(textsOf(rowOf({ text: '\u00e5', role: 'fragment' }))).toEqual(['行']);
  expect(svgOf(rowOf({ text: '', role: 'fragment' }))).toContain('fill="var(--tone-scale)"');
});

test('what is covered shows a question mark in a dashed box, and not its text', () => {
  const chart = rowOf({ text: '词', role: 'covered' });
  expect(textsOf(chart)).toEqual(['行', '?']);
  expect(svgOf(chart)).toMatch(/fill="none" stroke="var\(--tone-ability\)" [^>]*stroke-dasharray/);
});

test('the answer is filled with the tone of its row', () => {
  expect(svgOf(rowOf({ text: '词', role: 'answer' }))).toContain('fill="var(--tone-ability)"/>');
});

test('a wider text has a wider chip', () => {
  const [narrow, wide] = markRooms(
    layOutChart(rowOf({ text: 'it' }, { text: 'language' }), 'zh', pictureBoxes.lower),
  );
  expect(wide?.width).toBeGreaterThan((narrow?.width ?? 0) * 2);
});

test('all rows are cut from text of one size', () => {
  const sizes = layOutChart(tokenRows, 'zh', pictureBoxes.whole)
    .labels.filter((label) => label.anchor === 'middle')
    .map((label) => label.size);
  expect(new Set(sizes).size).toBe(1);
});

test('chips that are too many for one line go on in the next, inside their row', () => {
  const many = rowOf(...Array.from({ length: 60 }, () => ({ text: '大语言' })));
  const layout = layOutChart(many, 'zh', pictureBoxes.whole);
  expect(layout.crowded).toBeUndefined();
  expect(new Set(markRooms(layout).map((room) => room.y)).size).toBeGreaterThan(2);
});

const chip: fc.Arbitrary<Chip> = fc.oneof(
  fc.record({ text: fc.constantFrom('大', '语言', 'language', ' the', '。', '36') }),
  fc.record({ text: fc.constant(''), role: fc.constantFrom('fragment', 'covered') }),
);
const boxes: readonly Size[] = Object.values(pictureBoxes);

test('either all chips lie in the box, side by side, or the chart says what has no room', () => {
  fc.assert(
    fc.property(fc.array(chip, { minLength: 1, maxLength: 50 }), fc.constantFrom(...boxes), (chips, box) => {
      const layout = layOutChart(rowOf(...chips), 'en', box);
      if (layout.crowded) return;
      const ink = inkOf(layout);
      expect(Math.min(ink.x, ink.y)).toBeGreaterThanOrEqual(-1);
      expect(ink.x + ink.width).toBeLessThanOrEqual(box.width + 1);
      expect(ink.y + ink.height).toBeLessThanOrEqual(box.height + 1);
    }),
  );
});
