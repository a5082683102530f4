import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseHash } from './address.ts';

const ids = ['cover', 'one-minute', 'mirage'];

describe('parseHash', () => {
  it('reads slide and step', () => {
    expect(parseHash('#/mirage/2', ids)).toEqual({ h: 2, f: 2 });
  });

  it('takes an address without a step for the slide before its first', () => {
    expect(parseHash('#/one-minute', ids)).toEqual({ h: 1, f: -1 });
  });

  it('knows when no slide is meant, whatever is written there', () => {
    expect(parseHash('#/nowhere', ids)).toBeUndefined();
    fc.assert(
      fc.property(fc.string(), (text) => {
        const place = parseHash(`#/x${text}`, ids);
        expect(place).toBeUndefined();
      }),
    );
    expect(parseHash('#/%', ids)).toBeUndefined();
  });
});
