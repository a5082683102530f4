import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  elapsedMilliseconds,
  moveTo,
  notStarted,
  pause,
  restoreTimer,
  start,
  timerAfter,
  toggleStopwatch,
  unstartedTimer,
} from './talk-timer.ts';

const fresh = unstartedTimer('cover');

describe('the stopwatch', () => {
  it('counts only while it runs, and keeps what it has through a pause', () => {
    const running = start(notStarted, 1000);
    expect(elapsedMilliseconds(running, 4000)).toBe(3000);
    const paused = pause(running, 4000);
    expect(elapsedMilliseconds(paused, 9000)).toBe(3000);
    expect(elapsedMilliseconds(start(paused, 10_000), 12_000)).toBe(5000);
  });

  it('only grows while time passes', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(1e6), fc.boolean())), (moments) => {
        let stopwatch = notStarted;
        let before = 0;
        for (const [now, runs] of moments.sort(([a], [b]) => a - b)) {
          stopwatch = runs ? start(stopwatch, now) : pause(stopwatch, now);
          expect(elapsedMilliseconds(stopwatch, now)).toBeGreaterThanOrEqual(before);
          before = elapsedMilliseconds(stopwatch, now);
        }
      }),
    );
  });

  it('loses nothing of what it had when the wall clock is set back', () => {
    const again = start(pause(start(notStarted, 5000), 9000), 20_000);
    expect(elapsedMilliseconds(again, 10_000)).toBe(4000);
  });
});

describe('the timer of a talk', () => {
  it('starts with the first move', () => {
    const moved = moveTo(fresh, 'mirage', 5000);
    expect(moved).toEqual({
      stopwatch: { running: true, startedAt: 5000, countedMilliseconds: 0 },
      slide: 'mirage',
      enteredMilliseconds: 0,
    });
  });

  it('notes when the talk came to a slide', () => {
    const moved = moveTo(moveTo(fresh, 'mirage', 5000), 'loss-view', 9000);
    expect(moved.enteredMilliseconds).toBe(4000);
    expect(moveTo(moved, 'loss-view', 12_000).enteredMilliseconds).toBe(7000);
  });

  it('stays paused through moves', () => {
    const moved = moveTo(fresh, 'mirage', 5000);
    const paused = { ...moved, stopwatch: pause(moved.stopwatch, 6000) };
    expect(moveTo(paused, 'loss-view', 9000).stopwatch).toEqual(paused.stopwatch);
  });

  it('starts with the first step forward, and goes on through others', () => {
    const at = (step: number) => ({ slide: 'cover', step });
    const stepped = timerAfter(fresh, at(-1), at(0), 5000);
    expect(stepped).toEqual({ ...fresh, stopwatch: start(notStarted, 5000) });
    expect(timerAfter(stepped, at(0), at(1), 6000)).toBe(stepped);
    expect(timerAfter(fresh, at(0), at(-1), 5000)).toBe(fresh);
    expect(timerAfter(fresh, at(0), { slide: 'mirage', step: -1 }, 5000)).toEqual(
      moveTo(fresh, 'mirage', 5000),
    );
  });

  it('is paused and goes on by one key', () => {
    const paused = toggleStopwatch(toggleStopwatch(fresh, 1000), 4000);
    expect(paused.stopwatch).toEqual({ running: false, startedAt: 0, countedMilliseconds: 3000 });
    expect(elapsedMilliseconds(toggleStopwatch(paused, 9000).stopwatch, 10_000)).toBe(4000);
  });

  it('comes back as it was kept', () => {
    const moved = moveTo(fresh, 'mirage', 5000);
    expect(restoreTimer(JSON.stringify(moved), 8000)).toEqual(moved);
  });

  it.each([
    ['nothing', null],
    ['no JSON', '{'],
    ['something else', JSON.stringify({ ...fresh, stopwatch: { ...notStarted, running: 'yes' } })],
    ['a time that is none', JSON.stringify({ ...fresh, stopwatch: { ...notStarted, startedAt: -1 } })],
    ['the timer of another day', JSON.stringify(moveTo(fresh, 'mirage', 0))],
  ])('is new when what was kept is %s', (_, text) => {
    expect(restoreTimer(text, 24 * 3600 * 1000)).toBeUndefined();
  });
});
