import { describe, expect, it } from 'vitest';
import type { Facts } from '../../../core/model/page-contract.ts';
import { clockFace, spokenTime, versionLength } from './clock-face.ts';

const script = (units: number) => ({ notes: '', units, seconds: 0 });
const slide = { section: '', words: '', evidence: '', keyPoints: [] };
const facts: Facts = {
  cover: { ...slide, scripts: { '1': script(40), full: script(50) } },
  mirage: { ...slide, scripts: { full: script(200) } },
  spare: { ...slide, backup: true, scripts: { '1': script(90), full: script(90) } },
};

describe('how long a version is', () => {
  it('counts its slides and what is said on them, backup slides aside', () => {
    expect(versionLength(facts, '1')).toEqual({ slides: 1, units: 40 });
    expect(versionLength(facts, 'full')).toEqual({ slides: 2, units: 250 });
    expect(versionLength(facts, '10')).toEqual({ slides: 0, units: 0 });
  });

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
