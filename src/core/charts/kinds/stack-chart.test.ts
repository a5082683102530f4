import fc from 'fast-check';
import { expect, test } from 'vitest';
import { overlap } from '../../model/geometry.ts';
import type { StackChart } from '../../model/pictures.ts';
import { pictureBoxes } from '../../model/stage.ts';
import { checkChart } from '../check-chart.ts';
import { layOutChart } from '../draw-chart.ts';
import { labelRectangle } from '../label.ts';
import { markRooms } from '../samples/ink.ts';
import { memories } from '../samples/sample-stacks.ts';
import { text } from '../samples/sample-text.ts';

const box = pictureBoxes.whole;
const thin = 0.1;

test('parts lie end to end, as long as their values', () => {
  const parts = [100, 200, 50].map((value) => ({ value, tone: 'scale' as const }));
  const chart: StackChart = { ...memories, bars: [{ label: text('b'), parts, shown: text('350') }] };
  const rooms = markRooms(layOutChart(chart, 'en', box)).filter(
    (room) => room.width > thin && room.height > thin,
  );
  const [first, second, third] = rooms;
  expect((second?.width ?? 0) / (first?.width ?? 1)).toBeCloseTo(2, 1);
  expect((third?.width ?? 0) / (first?.width ?? 1)).toBeCloseTo(0.5, 1);
  expect(second?.x).toBeCloseTo((first?.x ?? 0) + (first?.width ?? 0), 0);
});

test('bars are thick enough to write on', () => {
  const rooms = markRooms(layOutChart(memories, 'en', box)).filter(
    (room) => room.width > thin && room.height > thin,
  );
  expect(Math.min(...rooms.map((room) => room.height))).toBeGreaterThanOrEqual(34);
});

test('a part is named inside where its name fits, and nowhere else', () => {
  const texts = layOutChart(memories, 'en', box).labels.map((label) => label.text);
  expect(texts.filter((label) => label === 'weights')).toHaveLength(4);
  expect(texts.filter((label) => label === 'cache')).toHaveLength(1);
});

test('whatever the limits, no label lies on another or on the line of a limit', () => {
  const at = fc.uniqueArray(fc.integer({ min: 1, max: 450 }), { minLength: 1, maxLength: 4 });
  fc.assert(
    fc.property(at, (all) => {
      const limits = all.map((one) => ({ at: one, label: text(`card of ${one} GB`) }));
      const chart: StackChart = { ...memories, limits };
      expect(checkChart(chart, 'en', box)).toEqual([]);
      const layout = layOutChart(chart, 'en', box);
      const lines = [...layout.marks.matchAll(/<line x1="([\d.]+)" y1="([\d.]+)"[^>]*stroke-dasharray/g)];
      const flags = layout.labels.filter((label) => label.text.startsWith('card'));
      const poles = lines.map(([, x, top]) => ({ x: Number(x) - 1, y: Number(top), width: 2, height: 400 }));
      expect(poles).toHaveLength(all.length);
      for (const flag of flags) {
        expect(poles.some((pole) => overlap(labelRectangle(flag), pole, 0.5))).toBe(false);
      }
    }),
  );
});
