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
  // 20 px × 1000/900 = 22.2 px, and 20.0 px.
  expect(chosen(drawn(30, 700), drawn(40, 900), drawn(56, 1000))).toBe(40);
});

test('without room, hardly smaller than the largest', () => {
  expect(chosen(drawn(30, 1000), drawn(40, 1030), drawn(56, 1100))).toBe(40);
});

test('never below what makes the smallest label large enough', () => {
  // 18.0 px and 17.5 px, of which an edge label of 18/20 is below 16 px.
  expect(chosen(drawn(30, 1111), drawn(40, 1143))).toBe(30);
});
