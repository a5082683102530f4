import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hashOf, parseHash } from './slide-address.ts';

describe('parseHash', () => {
  it('reads slide and step', () => {
    expect(parseHash('#/mirage/2')).toEqual({ id: 'mirage', step: 2 });
    expect(parseHash('#mirage')).toEqual({ id: 'mirage', step: -1 });
  });

  it('takes an address without a step for the slide before its first', () => {
    expect(parseHash('#/one-minute')).toEqual({ id: 'one-minute', step: -1 });
  });

  it('takes any text without failing', () => {
    expect(parseHash('')).toBeUndefined();
    expect(parseHash('#/%E0%A4%A')).toEqual({ id: '%E0%A4%A', step: -1 });
    fc.assert(fc.property(fc.string(), (text) => void parseHash(`#/${text}`)));
  });

  it('is what hashOf writes', () => {
    const place = fc.record({
      id: fc.stringMatching(/^[a-z][a-z0-9-]*$/),
      step: fc.integer({ min: -1, max: 99 }),
    });
    fc.assert(
      fc.property(place, (one) => {
        expect(parseHash(hashOf(one))).toEqual({ ...one });
      }),
    );
  });
});
