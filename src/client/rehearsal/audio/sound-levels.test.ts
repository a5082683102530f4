import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clockBridge, decibelsOf } from './sound-levels.ts';

describe('the clock of sound', () => {
  it('is told in page time by the message that came with the least delay', () => {
    const toPageTime = clockBridge();
    expect(toPageTime(100, 1130)).toBe(1130);
    expect(toPageTime(150, 1160)).toBe(1160);
    expect(toPageTime(200, 1400)).toBe(1210);
  });

  it('is followed when it stood still for a while', () => {
    const toPageTime = clockBridge(3);
    toPageTime(100, 1100);
    for (const late of [150, 200, 250]) toPageTime(late, late + 5000);
    expect(toPageTime(300, 5310)).toBe(5300);
  });

  it('is off by no more than the least delay', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(400), { minLength: 1, maxLength: 40 }), (delays) => {
        const toPageTime = clockBridge();
        const told = delays.map((delay, index) => toPageTime(50 * index, 700 + 50 * index + delay));
        const last = delays.length - 1;
        expect((told[last] ?? 0) - (700 + 50 * last)).toBe(Math.min(...delays));
      }),
    );
  });
});

describe('decibels', () => {
  it.each([
    [1, 0],
    [0.01, -20],
    [0, -100],
    [1e-20, -100],
  ])('of %d is %d dB', (square, db) => {
    expect(decibelsOf(square)).toBeCloseTo(db);
  });
});
