import { describe, expect, it } from 'vitest';
import { firstVersion } from './settings.ts';

describe('the version one begins with', () => {
  it('is the one nearest to three minutes, and all of the talk where it has no shorter one', () => {
    expect(firstVersion(['1', '3', '5', '10', 'full'])).toBe('3');
    expect(firstVersion(['2', '20', 'full'])).toBe('2');
    expect(firstVersion(['full'])).toBe('full');
  });
});
