import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isInside, overlap, type Rectangle } from '../../../core/model/geometry.ts';
import { placeTags, type Tag } from './place-tags.ts';

const plane = { x: 100, y: 0, width: 1000, height: 460 };
const radius = 9;
const tag = (x: number, y: number, rest: Partial<Tag> = {}): Tag => ({
  width: 140,
  height: 40,
  dot: { x, y },
  home: plane,
  ...rest,
});
const place = (tags: readonly Tag[], taken: readonly Rectangle[] = []) =>
  placeTags(tags, { plane, radius, taken });

test('a tag with room around it stands to the right of its dot, level with it', () => {
  const [only] = place([tag(400, 200)]);
  expect(only).toMatchObject({ x: 414, y: 180 });
});

test('at the right edge it stands to the left', () => {
  const [only] = place([tag(1080, 200)]);
  expect(only?.x).toBe(1080 - 14 - 140);
});

test('it keeps off words, and within its own part of the plane', () => {
  const word = { x: 410, y: 150, width: 200, height: 100 };
  const [besideWord] = place([tag(400, 200)], [word]);
  expect(besideWord && overlap(besideWord, word, 0)).toBe(false);
  const home = { ...plane, width: 400 };
  const [atBorder] = place([tag(450, 200, { home })]);
  expect(atBorder && isInside(atBorder, home, 0)).toBe(true);
});

test('an early tag gives way where a later one has a single place', () => {
  const wall = { x: 100, y: 226, width: 1000, height: 234 };
  const lid = { x: 100, y: 0, width: 1000, height: 174 };
  const tags = [tag(420, 200), tag(1000, 200, { width: 400 })];
  const [first, second] = place(tags, [wall, lid]);
  expect(first && second && overlap(first, second, 0)).toBe(false);
});

test('tags of dots that are not too many lie on nothing, and never leave the plane', () => {
  const grid = fc.uniqueArray(fc.integer({ min: 0, max: 23 }), { minLength: 1, maxLength: 8 });
  fc.assert(
    fc.property(grid, fc.integer({ min: 40, max: 150 }), (cells, width) => {
      const tags = cells.map((cell) =>
        tag(190 + (cell % 6) * 160, 60 + Math.floor(cell / 6) * 110, { width }),
      );
      const places = place(tags);
      for (const [index, one] of places.entries()) {
        expect(isInside(one, plane, 0)).toBe(true);
        expect(places.slice(index + 1).some((other) => overlap(one, other, 0))).toBe(false);
        const dots = tags.map(({ dot }) => ({ x: dot.x - radius, y: dot.y - radius, width: 18, height: 18 }));
        expect(dots.some((dot) => overlap(one, dot, 0))).toBe(false);
      }
    }),
  );
});
