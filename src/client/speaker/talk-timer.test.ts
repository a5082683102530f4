import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { elapsed, moveTo, pause, restoreTimer, start, stopped, type Timer } from './talk-timer.ts';

const fresh: Timer = { clock: stopped, slide: 'cover', entered: 0 };

describe('the clock', () => {
  it('counts only while it runs, and keeps what it has through a pause', () => {
    const running = start(stopped, 1000);
    expect(elapsed(running, 4000)).toBe(3000);
    const paused = pause(running, 4000);
    expect(elapsed(paused, 9000)).toBe(3000);
    expect(elapsed(start(paused, 10_000), 12_000)).toBe(5000);
  });

  it('only grows while time passes', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(1e6), fc.boolean())), (moments) => {
        let clock = stopped;
        let before = 0;
        for (const [now, runs] of moments.sort(([one], [other]) => one - other)) {
          clock = runs ? start(clock, now) : pause(clock, now);
          expect(elapsed(clock, now)).toBeGreaterThanOrEqual(before);
          before = elapsed(clock, now);
        }
      }),
    );
  });

  it('loses nothing of what it had when the wall clock is set back', () => {
    const again = start(pause(start(stopped, 5000), 9000), 20_000);
    expect(elapsed(again, 10_000)).toBe(4000);
  });
});

describe('the timer of a talk', () => {
  it('starts with the first move', () => {
    const moved = moveTo(fresh, 'mirage', 5000);
    expect(moved).toEqual({ clock: { running: true, since: 5000, before: 0 }, slide: 'mirage', entered: 0 });
  });

  it('notes when the talk came to a slide', () => {
    const moved = moveTo(moveTo(fresh, 'mirage', 5000), 'loss-view', 9000);
    expect(moved.entered).toBe(4000);
    expect(moveTo(moved, 'loss-view', 12_000).entered).toBe(7000);
  });

  it('stays paused through moves', () => {
    const moved = moveTo(fresh, 'mirage', 5000);
    const paused = { ...moved, clock: pause(moved.clock, 6000) };
    expect(moveTo(paused, 'loss-view', 9000).clock).toEqual(paused.clock);
  });

  it('comes back as it was kept', () => {
    const moved = moveTo(fresh, 'mirage', 5000);
    expect(restoreTimer(JSON.stringify(moved), 8000)).toEqual(moved);
  });

  it.each([
    ['nothing', null],
    ['no JSON', '{'],
    ['something else', '{"clock":{"running":"yes"},"slide":"a","entered":0}'],
    ['a time that is none', '{"clock":{"running":true,"since":-1,"before":0},"slide":"a","entered":0}'],
    ['the clock of another day', JSON.stringify(moveTo(fresh, 'mirage', 0))],
  ])('is new when what was kept is %s', (_, text) => {
    expect(restoreTimer(text, 24 * 3600 * 1000)).toBeUndefined();
  });
});
