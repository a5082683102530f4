import fc from 'fast-check';
import { expect, test } from 'vitest';
import { spreadApart } from './spread-apart.ts';

const wanted = fc.array(fc.integer({ min: 0, max: 500 }), { minLength: 1, maxLength: 12 });
const room = { distance: 25, from: 10, to: 490 };

test('neighbours stand apart, in their order and in their room', () => {
  fc.assert(
    fc.property(wanted, (places) => {
      const spread = spreadApart(places, room);
      const order = places.map((at, index) => ({ at, index })).toSorted((a, b) => a.at - b.at);
      const sorted = order.map(({ index }) => spread[index] ?? Number.NaN);
      for (const [index, at] of sorted.entries()) {
        expect(at).toBeGreaterThanOrEqual(room.from - 1e-9);
        expect(at).toBeLessThanOrEqual(room.to + 1e-9);
        if (index > 0) expect(at - (sorted[index - 1] ?? Number.NaN)).toBeGreaterThanOrEqual(25 - 1e-9);
      }
    }),
  );
});

test('what stands apart already stays where it is', () => {
  expect(spreadApart([400, 100, 250], room)).toEqual([400, 100, 250]);
});

test('where there is no room for the distance, all stand equally close', () => {
  expect(spreadApart([50, 50, 50], { distance: 25, from: 40, to: 60 })).toEqual([40, 50, 60]);
});
