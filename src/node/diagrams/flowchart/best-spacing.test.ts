import { expect, test } from 'vitest';
import type { Size } from '../../../core/model/geometry.ts';
import { bestOf } from './best-spacing.ts';

const box = { width: 1000, height: 400 };
interface Drawn {
  readonly rank: number;
  readonly size: Size;
}
const drawn = (rank: number, width: number): Drawn => ({ rank, size: { width, height: 100 } });
const chosen = (...tightToWide: readonly [Drawn, ...Drawn[]]): number => bestOf(tightToWide, box).rank;

test('with room to spare the widest whose text is comfortable', () => {
  // 22 px × 1000/980 = 22.4 px, and 21.6 px.
  expect(chosen(drawn(30, 700), drawn(40, 980), drawn(56, 1020))).toBe(40);
});

test('without room, hardly smaller than the largest', () => {
  expect(chosen(drawn(30, 1000), drawn(40, 1030), drawn(56, 1100))).toBe(40);
});

test('never below what makes the smallest label large enough', () => {
  // 19.9 px and 19.3 px, of which an edge label of 20/22 is below 18 px.
  expect(chosen(drawn(30, 1105), drawn(40, 1140))).toBe(30);
});
