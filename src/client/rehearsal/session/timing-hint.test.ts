import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Hint, hintAt, type RunMoment } from './timing-hint.ts';

const standing = {
  page: 2,
  pages: 5,
  slide: { usedMilliseconds: 10_000, plannedMilliseconds: 40_000 },
  whole: { usedMilliseconds: 50_000, plannedMilliseconds: 180_000 },
  plannedBeforeMilliseconds: 40_000,
};
const quiet: RunMoment = {
  at: 50_000,
  standing,
  arrived: 40_000,
  heard: [],
  language: 'zh',
  band: { low: 180, high: 260 },
  last: undefined,
};

/** What was written down by a person who says so many characters a minute, in pieces of five seconds. */
const speech = (rate: number, to: number) =>
  Array.from({ length: to / 5000 }, (_, index) => ({
    from: 5000 * index,
    to: 5000 * (index + 1),
    text: '字'.repeat(Math.round(rate / 12)),
  }));

const used = (milliseconds: number, page = 2): RunMoment => ({
  ...quiet,
  standing: { ...standing, page, slide: { usedMilliseconds: milliseconds, plannedMilliseconds: 40_000 } },
});

describe('the quiet word', () => {
  it('is not said while nothing is known', () => {
    expect(hintAt(quiet)).toBeUndefined();
    const first = {
      ...quiet,
      at: 1000,
      arrived: 0,
      standing: { ...standing, page: 1, plannedBeforeMilliseconds: 0 },
    };
    expect(hintAt(first)).toBeUndefined();
  });

  it('says to move on when a slide has had its time, and to close on the last one', () => {
    expect(hintAt(used(43_000))).toBeUndefined();
    expect(hintAt(used(44_001))).toBe('move');
    expect(hintAt(used(44_001, 5))).toBe('close');
  });

  it('says so once a slide', () => {
    const said: Hint = { word: 'move', at: 41_000 };
    expect(hintAt({ ...used(90_000), at: 130_000, last: said })).toBeUndefined();
    expect(hintAt({ ...used(90_000), at: 130_000, last: { ...said, at: 39_000 } })).toBe('move');
  });

  it.each([
    [320, 'fast'],
    [120, 'slow'],
    [220, undefined],
    [20, undefined],
  ])('of a voice of %d a minute is %s', (rate, word) => {
    expect(hintAt({ ...quiet, heard: speech(rate, 50_000) })).toBe(word);
  });

  it('waits until the pace was off twice running', () => {
    const heard = speech(320, 50_000).filter(({ from }) => from >= 30_000);
    expect(hintAt({ ...quiet, heard })).toBeUndefined();
    expect(hintAt({ ...quiet, at: 39_000, heard: speech(320, 39_000) })).toBeUndefined();
  });

  it.each([
    [20_000, 'fast'],
    [35_000, undefined],
    [60_000, 'slow'],
  ])('goes by the slides where nobody writes down: at %d it is %s', (arrived, word) => {
    expect(hintAt({ ...quiet, at: arrived + 1000, arrived })).toBe(word);
    expect(hintAt({ ...quiet, at: arrived + 9000, arrived })).toBeUndefined();
  });

  it('comes once in twenty seconds at most, whatever happens', () => {
    const moments = fc.array(
      fc.record({ used: fc.nat(90_000), page: fc.integer({ min: 1, max: 5 }), rate: fc.nat(500) }),
      { maxLength: 200 },
    );
    fc.assert(
      fc.property(moments, (list) => {
        let last: Hint | undefined;
        list.forEach((one, index) => {
          const at = 1000 * index;
          const word = hintAt({ ...used(one.used, one.page), at, heard: speech(one.rate, 40_000), last });
          if (!word) return;
          expect(at - (last?.at ?? -20_000)).toBeGreaterThanOrEqual(20_000);
          last = { word, at };
        });
      }),
    );
  });
});
