import { expect, it } from 'vitest';
import { atTemperature, toyOdds } from './temperature.ts';

it('leaves odds as they are at 1, sharpens them below and flattens them above', () => {
  const likeliest = (temperature: number): number => atTemperature(toyOdds, temperature)[0] ?? 0;
  expect(likeliest(0.2)).toBeGreaterThan(0.999);
  expect(likeliest(1)).toBeCloseTo(0.86, 10);
  expect(likeliest(2)).toBeCloseTo(0.53, 2);
});

it('keeps their order, and their sum at 1', () => {
  const odds = atTemperature(toyOdds, 2);
  expect([...odds].sort((a, b) => b - a)).toEqual(odds);
  expect(odds.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 10);
});
