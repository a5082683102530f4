import { describe, expect, it } from 'vitest';
import { attention, toySum } from './attention.ts';

describe('attention of the toy sum', () => {
  const weights = attention(toySum);

  it('gives each position weights that add up to 1', () => {
    for (const row of weights) {
      expect(row.reduce<number>((sum, weight) => sum + (weight ?? 0), 0)).toBeCloseTo(1, 10);
    }
  });

  it('looks at no later position', () => {
    weights.forEach((row, index) => {
      expect(row.map((weight) => weight === null)).toEqual(toySum.map((_, column) => column > index));
    });
  });

  it('takes most of the answer from both numbers, and the rest first of all from the operation', () => {
    const [first = 0, operation = 0, second = 0, ...others] = (weights.at(-1) ?? []).map(Number);
    expect(first + second).toBeGreaterThan(0.8);
    expect(Math.max(...others)).toBeLessThan(operation);
  });
});
