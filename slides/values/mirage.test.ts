import { describe, expect, it } from 'vitest';
import { answerRight, assumedGrowth, sampledShare, sizesBetween, tokenRight } from './mirage.ts';

/** The size at which an answer of so many tokens is right with this probability. */
const sizeAt = (probability: number, length: number): number =>
  assumedGrowth.scale * (-Math.log(probability) / length) ** (1 / assumedGrowth.exponent);

describe('the toy model of the jump', () => {
  it('makes longer answers later, and no steeper, on a log axis', () => {
    const decades = (length: number): number => Math.log10(sizeAt(0.9, length) / sizeAt(0.1, length));
    expect(answerRight(sizeAt(0.1, 40), 40)).toBeCloseTo(0.1);
    expect(decades(40)).toBeCloseTo(decades(5));
    expect(sizeAt(0.5, 40)).toBeGreaterThan(100 * sizeAt(0.5, 5));
  });

  it('takes off between the two largest sizes of GPT-3, while single tokens hardly move', () => {
    expect(answerRight(13e9, 40)).toBeLessThan(0.15);
    expect(answerRight(175e9, 40)).toBeGreaterThan(0.4);
    expect(tokenRight(175e9) - tokenRight(13e9)).toBeLessThan(0.05);
  });

  it('draws the same share for the same seed, and about the probability when there are many problems', () => {
    expect(sampledShare(0.3, 50, 7)).toBe(sampledShare(0.3, 50, 7));
    expect(sampledShare(0.3, 50, 7)).not.toBe(sampledShare(0.3, 50, 8));
    expect(sampledShare(0.3, 100_000, 7)).toBeCloseTo(0.3, 2);
  });

  it('spaces sizes evenly on a log axis', () => {
    const [first = 0, second = 0, third = 0] = sizesBetween(1e8, 1e12, 5);
    expect(first).toBe(1e8);
    expect(third / second).toBeCloseTo(second / first);
    expect(sizesBetween(1e8, 1e12, 5).at(-1)).toBeCloseTo(1e12);
  });
});
