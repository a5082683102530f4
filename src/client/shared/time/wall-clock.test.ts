import { describe, expect, it } from 'vitest';
import { wallClock } from './wall-clock.ts';

describe('the time of day', () => {
  const evening = new Date(2026, 10, 27, 20, 14).getTime();

  it('is written as where the person is', () => {
    expect(wallClock(evening, ['de-DE'], 'en')).toBe('20:14');
    expect(wallClock(evening, ['en-US'], 'zh-CN')).toMatch(/^8:14\sPM$/);
  });

  it.each([[['C']], [['en-US@posix']], [[]], [['', '-', 'x'.repeat(99)]]])(
    'is said for languages %j',
    (wanted) => {
      expect(wallClock(evening, wanted, 'de')).toBe('20:14');
      expect(wallClock(evening, [...wanted, 'de-DE'], 'en-US')).toBe('20:14');
    },
  );
});
