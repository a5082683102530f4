import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Duration } from './duration.ts';
import { secondsOf, speakingSeconds, spokenUnits } from './duration.ts';

describe('seconds', () => {
  it('reads durations as they are written', () => {
    expect(secondsOf('45s')).toBe(45);
    expect(secondsOf('2m')).toBe(120);
    expect(secondsOf('2m30s')).toBe(150);
  });

  it('refuses what is none, and says how to write one', () => {
    for (const wrong of ['', '2', '1h', '30s2m']) {
      expect(() => secondsOf(wrong as Duration)).toThrow("write '45s', '2m' or '2m30s'");
    }
  });
});

describe('spokenUnits', () => {
  it('counts Chinese by character, digits one by one, abbreviations by letter', () => {
    expect(spokenUnits('大模型，真的大。', 'zh')).toBe(6);
    expect(spokenUnits('GPT', 'zh')).toBe(3);
    expect(spokenUnits('Transformer', 'zh')).toBe(3);
    expect(spokenUnits('175 亿', 'zh')).toBe(4);
  });

  it('counts English by word, figures and hyphenated words as one', () => {
    expect(spokenUnits('LLaMA-13B beats GPT-3, mostly.', 'en')).toBe(4);
  });

  it('does not count markup', () => {
    expect(spokenUnits('**大**模型', 'zh')).toBe(spokenUnits('大模型', 'zh'));
  });

  it('never takes less time for more text', () => {
    // Without stars: those that nothing closes part two words, and more text may close them.
    const text = fc.string().map((any) => any.replaceAll('*', ' '));
    fc.assert(
      fc.property(text, text, (one, two) => {
        const both = speakingSeconds(`${one} ${two}`, 'zh');
        expect(both).toBeGreaterThanOrEqual(speakingSeconds(one, 'zh'));
      }),
    );
  });
});
