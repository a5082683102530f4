import { expect, it } from 'vitest';
import { boundingBox, isInside, overlap } from './geometry.ts';

it('boundingBox is the smallest box around all', () => {
  const boxes = [
    { x: 10, y: 20, width: 5, height: 5 },
    { x: 0, y: 22, width: 4, height: 30 },
  ];
  expect(boundingBox(boxes)).toEqual({ x: 0, y: 20, width: 15, height: 32 });
});

const square = (x: number, y: number) => ({ x, y, width: 10, height: 10 });

it.each([
  ['share a corner of the tolerance', square(8, 8), false],
  ['share more', square(7, 7), true],
  ['only touch', square(10, 0), false],
  ['share a row and no column', square(20, 0), false],
])('rectangles that %s overlap: %s', (_, other, expected) => {
  expect(overlap(square(0, 0), other, 2)).toBe(expected);
  expect(overlap(other, square(0, 0), 2)).toBe(expected);
});

it('one is inside another that it leaves by no more than the tolerance', () => {
  expect(isInside(square(-2, 3), { x: 0, y: 0, width: 20, height: 20 }, 2)).toBe(true);
  expect(isInside(square(-3, 3), { x: 0, y: 0, width: 20, height: 20 }, 2)).toBe(false);
});
