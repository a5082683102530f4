import { describe, expect, it } from 'vitest';
import { clockFace, spokenTime } from './clock-face.ts';

describe('spokenTime', () => {
  it('is told as one says it', () => {
    expect(spokenTime(59.6, 'zh')).toBe('1 分');
    expect(spokenTime(125, 'zh')).toBe('2 分 5 秒');
    expect(spokenTime(125, 'en')).toBe('2 min 5 s');
    expect(spokenTime(0, 'en')).toBe('0 s');
  });
});

describe('clockFace', () => {
  it.each([
    [0, '0:00'],
    [59.9, '0:59'],
    [222, '3:42'],
    [3600 + 125, '1:02:05'],
    [-3, '0:00'],
  ])('%d s is %s', (seconds, face) => {
    expect(clockFace(seconds)).toBe(face);
  });
});
