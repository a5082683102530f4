import { describe, expect, it } from 'vitest';
import { SessionClock } from './session-clock.ts';

/** Ran from 1000 to 3000 and again from 10000 on, and had 500 when it began. */
function used(): SessionClock {
  const clock = new SessionClock();
  clock.start(1000, 500);
  clock.pause(3000);
  clock.start(10_000);
  return clock;
}

describe('the clock of a session', () => {
  it.each([
    [900, 500],
    [1000, 500],
    [2000, 1500],
    [3000, 2500],
    [7000, 2500],
    [10_000, 2500],
    [11_000, 3500],
  ])('knows afterwards what it showed at %d', (moment, shown) => {
    expect(used().at(moment)).toBe(shown);
  });

  it('knows when it ran', () => {
    expect([900, 1000, 2999, 3000, 9999, 10_000].map((moment) => used().ranAt(moment))).toEqual([
      false,
      true,
      true,
      false,
      false,
      true,
    ]);
  });

  it('takes a second start and a second pause for none', () => {
    const clock = used();
    clock.start(20_000);
    expect(clock.at(21_000)).toBe(13_500);
    clock.pause(12_000);
    clock.pause(15_000);
    expect(clock.at(30_000)).toBe(4500);
    expect(new SessionClock().at(5)).toBe(0);
  });
});
