import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseRoute, routeHash } from './route.ts';

describe('an address', () => {
  it('leads back to what it was made of, and to no screen where it is none', () => {
    expect(parseRoute('#/review/a%2Fb')).toEqual({ screen: 'review', param: 'a/b' });
    expect(parseRoute('#/today')).toEqual({ screen: 'today', param: '' });
    for (const broken of ['', '#', '#/nowhere', '#/constructor', '#/review/%E0%A4%A', '#/today/%'])
      expect(parseRoute(broken)).toBeUndefined();
  });

  it('never throws, whatever is typed', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (typed) => void parseRoute(`#/review/${typed}`)));
    fc.assert(
      fc.property(fc.string(), (param) => {
        expect(parseRoute(routeHash('review', param))).toEqual({ screen: 'review', param });
      }),
    );
  });
});
