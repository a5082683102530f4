import { describe, expect, it } from 'vitest';
import type { Facts } from '../../core/model/page-contract.ts';
import { versionLength } from './version-length.ts';

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
});
