import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { earlierRuns, millisecondsLonger, steadiness } from './earlier-runs.ts';
import { quietRun, sampleSlides } from './sample-run.ts';
import { plannedMilliseconds, runMilliseconds, slideTimesOf, timeVerdictOn } from './slide-times.ts';

const stay = (slide: string, from: number, to: number) => ({ slide, from, to, peeks: [], stuck: [] });

describe('the time of a run', () => {
  it('is that of all stays on a slide, against its plan', () => {
    const visits = [
      stay('answer', 0, 30_000),
      stay('emergence', 30_000, 50_000),
      stay('answer', 50_000, 58_000),
    ];
    expect(slideTimesOf({ visits }, sampleSlides)).toEqual([
      { slide: 'answer', usedMilliseconds: 38_000, plannedMilliseconds: 40_000 },
      { slide: 'emergence', usedMilliseconds: 20_000, plannedMilliseconds: 40_000 },
    ]);
  });

  it('fits within a tenth', () => {
    const planned = plannedMilliseconds(sampleSlides);
    expect([71_000, 72_000, 88_000, 89_000].map((used) => timeVerdictOn(used, planned))).toEqual([
      'short',
      'fits',
      'fits',
      'long',
    ]);
  });

  it('is, slide by slide, that of the run', () => {
    const lengths = fc.array(fc.tuple(fc.boolean(), fc.integer({ min: 0, max: 90_000 })), { maxLength: 20 });
    fc.assert(
      fc.property(lengths, (stays) => {
        let at = 0;
        const visits = stays.map(([first, length]) => {
          at += length;
          return stay(first ? 'answer' : 'emergence', at - length, at);
        });
        const used = slideTimesOf({ visits }, sampleSlides).reduce(
          (sum, { usedMilliseconds }) => sum + usedMilliseconds,
          0,
        );
        expect(used).toBe(runMilliseconds({ visits }));
      }),
    );
  });
});

describe('against earlier runs', () => {
  const run = quietRun({ started: 10 });
  const ranBefore = (id: string, started: number, split: number, changes = {}) =>
    quietRun({
      id,
      started,
      visits: [stay('answer', 0, split), stay('emergence', split, 80_000)],
      ...changes,
    });

  it('only those of the same version and language count, latest first', () => {
    const runs = [
      ranBefore('first', 1, 30_000),
      ranBefore('second', 5, 30_000, { state: 'stopped' }),
      ranBefore('later', 11, 30_000),
      ranBefore('open', 6, 30_000, { state: 'open' }),
      ranBefore('longer', 6, 30_000, { version: '5' }),
      ranBefore('english', 6, 30_000, { language: 'en' }),
      run,
    ];
    expect(earlierRuns(runs, run).map(({ id }) => id)).toEqual(['second', 'first']);
  });

  it('a slide takes longer or shorter, where one was on it both times', () => {
    expect(millisecondsLonger(ranBefore('first', 1, 30_000), run, 'answer')).toBe(10_000);
    expect(millisecondsLonger(undefined, run, 'answer')).toBeUndefined();
    expect(millisecondsLonger(ranBefore('first', 1, 80_000), run, 'emergence')).toBeUndefined();
  });

  it('it is steady over the last five', () => {
    const runs = [30_000, 50_000, 30_000, 50_000, 40_000, 1000].map((split, index) =>
      ranBefore(`${index}`, -index, split),
    );
    expect(steadiness(runs, sampleSlides).get('answer')).toBeCloseTo(Math.sqrt((4 * 10_000 ** 2) / 5));
    expect(steadiness([run], sampleSlides).get('answer')).toBeUndefined();
  });
});
