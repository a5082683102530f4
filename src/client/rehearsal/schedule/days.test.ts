import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, dayOf, daysBetween } from './days.ts';

/** Minutes that a place is ahead of UTC, as its own clocks say. */
function offsetIn(zone: string): (moment: number) => number {
  const format = new Intl.DateTimeFormat('en', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
  });
  return (moment) => {
    const parts = format.formatToParts(moment);
    const [year, month, day, hour, minute] = (['year', 'month', 'day', 'hour', 'minute'] as const).map(
      (name) => Number(parts.find(({ type }) => type === name)?.value),
    );
    const local = Date.UTC(year ?? 0, (month ?? 1) - 1, day, hour, minute);
    return Math.round((local - Math.floor(moment / 60_000) * 60_000) / 60_000);
  };
}

const at = (moment: string): number => Date.parse(moment);

describe('days', () => {
  it('are those of the place', () => {
    const moment = at('2026-11-24T20:30:00Z');
    expect(dayOf(moment, offsetIn('Asia/Shanghai'))).toBe('2026-11-25');
    expect(dayOf(moment, offsetIn('Europe/Berlin'))).toBe('2026-11-24');
    expect(dayOf(moment, offsetIn('Pacific/Kiritimati'))).toBe('2026-11-25');
    expect(dayOf(at('2026-11-24T05:00:00Z'), offsetIn('America/Los_Angeles'))).toBe('2026-11-23');
  });

  it('change at midnight, also when clocks change', () => {
    const berlin = offsetIn('Europe/Berlin');
    expect(dayOf(at('2026-10-24T21:59:00Z'), berlin)).toBe('2026-10-24');
    expect(dayOf(at('2026-10-24T22:00:00Z'), berlin)).toBe('2026-10-25');
    // That day has 25 hours.
    expect(dayOf(at('2026-10-25T22:59:00Z'), berlin)).toBe('2026-10-25');
    expect(dayOf(at('2026-10-25T23:00:00Z'), berlin)).toBe('2026-10-26');
  });

  it('are counted on the calendar', () => {
    expect(addDays('2026-10-24', 2)).toBe('2026-10-26');
    expect(addDays('2028-02-28', 1)).toBe('2028-02-29');
    expect(addDays('2026-01-01', -1)).toBe('2025-12-31');
    expect(daysBetween('2026-03-28', '2026-03-30')).toBe(2);
    expect(daysBetween('2026-03-30', '2026-03-28')).toBe(-2);
  });

  it('come back', () => {
    const day = fc.integer({ min: 0, max: 40_000 }).map((days) => addDays('1990-01-01', days));
    fc.assert(
      fc.property(day, fc.integer({ min: -2000, max: 2000 }), (from, days) => {
        expect(daysBetween(from, addDays(from, days))).toBe(days);
      }),
    );
  });
});
