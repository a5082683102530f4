import { expect, it } from 'vitest';
import { boundingBox } from './geometry.ts';

it('boundingBox is the smallest box around all', () => {
  const boxes = [
    { x: 10, y: 20, width: 5, height: 5 },
    { x: 0, y: 22, width: 4, height: 30 },
  ];
  expect(boundingBox(boxes)).toEqual({ x: 0, y: 20, width: 15, height: 32 });
});
