import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { BarChart } from '../../model/pictures.ts';
import { pictureBoxes } from '../../model/stage.ts';
import { layOutChart } from '../draw-chart.ts';
import { markRooms } from '../samples/ink.ts';
import { byModality, totalAndActive, twoGroups } from '../samples/sample-bars.ts';
import { picture, text } from '../samples/sample-text.ts';

type Bar = BarChart['groups'][number]['bars'][number];

const barsOf = (logFrom: number | undefined, ...bars: readonly Pick<Bar, 'value' | 'whole'>[]): BarChart => ({
  ...picture('some'),
  kind: 'bars',
  groups: [
    {
      heading: text('heading'),
      ...(logFrom === undefined ? {} : { logFrom }),
      bars: bars.map((bar) => ({ label: text('bar'), shown: text('n'), tone: 'scale', ...bar })),
    },
  ],
});
const widths = (chart: BarChart): readonly number[] =>
  markRooms(layOutChart(chart, 'en', pictureBoxes.whole)).map((room) => room.width);

test('a whole is hollow, and its part solid inside, both from the same line', () => {
  const { marks } = layOutChart(barsOf(undefined, { value: 30, whole: 120 }), 'en', pictureBoxes.whole);
  const [hollow, solid] = markRooms({ marks });
  expect(marks).toMatch(/fill="var\(--paper\)" stroke="var\(--tone-scale\)"/);
  expect((hollow?.width ?? 0) / (solid?.width ?? 1)).toBeCloseTo(4, 1);
  expect(hollow?.x).toBeCloseTo(solid?.x ?? 0, -1);
});

test('equal factors are equal lengths where lengths are logarithmic', () => {
  const [ten = 0, hundred = 0, thousand = 0] = widths(
    barsOf(1, { value: 10 }, { value: 100 }, { value: 1000 }),
  );
  // Each length is written in whole pixels, half of one off at most.
  expect(Math.abs(hundred - 2 * ten)).toBeLessThanOrEqual(1.5);
  expect(Math.abs(thousand - 3 * ten)).toBeLessThanOrEqual(2);
});

test('a longer bar is a larger value, and every bar can be seen', () => {
  const value = fc.integer({ min: 0, max: 1e9 });
  fc.assert(
    fc.property(value, value, (one, other) => {
      const [first = 0, second = 0] = widths(barsOf(undefined, { value: one }, { value: other }));
      expect(Math.min(first, second)).toBeGreaterThanOrEqual(3);
      if (one < other) expect(first).toBeLessThanOrEqual(second);
    }),
  );
});

test.each([
  ['with a whole', totalAndActive, 'whole'],
  ['logarithmic', byModality, 'besideRail'],
  ['in a rail', byModality, 'rail'],
  ['in groups, in a rail', twoGroups, 'rail'],
] as const)('bars %s are 34 px thick or more', (_, chart, box) => {
  const heights = markRooms(layOutChart(chart, 'zh', pictureBoxes[box])).map((room) => room.height);
  expect(Math.min(...heights)).toBeGreaterThanOrEqual(chart === totalAndActive ? 31 : 34);
});

test('in a rail, names stand above their bars, which begin at its edge', () => {
  const rooms = markRooms(layOutChart(byModality, 'zh', pictureBoxes.rail));
  expect(Math.max(...rooms.map((room) => room.x))).toBeLessThan(2);
  const beside = markRooms(layOutChart(byModality, 'zh', pictureBoxes.whole));
  expect(Math.min(...beside.map((room) => room.x))).toBeGreaterThan(100);
});
