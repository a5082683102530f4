import { describe, expect, it } from 'vitest';
import { seededRandom } from '../model/seeded-random.ts';
import { covers, type MustSay } from './covers.ts';
import { isHan } from './letters.ts';
import { pinyinOf } from './pinyin.ts';
import spoken from './samples/spoken.json';
import { speechOf } from './speech.ts';

/**
 * Key points, each as somebody would put it who does not read from the script, and misheard the way recognisers
 * mishear: most mistakes are another character with the same or nearly the same sound.
 */
interface Spoken {
  readonly point: string;
  readonly mustSay: MustSay;
  readonly said: string;
}
const points: readonly Spoken[] = spoken;

/**
 * The share of the points that is heard, by characters alone and by sound, as measured when this was written. What is
 * still lost by sound are syllables dropped, put in or replaced within words too short to forgive one; real speech
 * comes back to a word more often than one sentence does.
 */
const table = [
  { mistakes: 0, byCharacters: 1, bySound: 1 },
  { mistakes: 0.05, byCharacters: 0.861, bySound: 0.967 },
  { mistakes: 0.1, byCharacters: 0.731, bySound: 0.939 },
  { mistakes: 0.2, byCharacters: 0.486, bySound: 0.811 },
] as const;
const rounds = 20;

describe('key points as they are spoken', () => {
  it.each(table)('are heard through $mistakes mistakes a character', ({ mistakes, ...expected }) => {
    const random = seededRandom(1000 * mistakes);
    const trials = Array.from({ length: rounds }, () => points)
      .flat()
      .map((point) => ({ point, text: misheard(point.said, mistakes, random) }));
    const share = (hit: (trial: (typeof trials)[number]) => boolean): number =>
      trials.filter(hit).length / trials.length;
    const byCharacters = share(({ point, text }) => covers(speechOf(text), point.mustSay));
    const bySound = share(({ point, text }) => covers(speechOf(text, pinyinOf), point.mustSay));
    expect(byCharacters).toBeCloseTo(expected.byCharacters, 2);
    expect(bySound).toBeGreaterThan(expected.bySound - 0.01);
  });

  it('are not taken for one another', () => {
    const random = seededRandom(1);
    for (const { mistakes } of table) {
      const taken = points.flatMap((point) => {
        const speech = speechOf(misheard(point.said, mistakes, random), pinyinOf);
        return points.filter((other) => other !== point && covers(speech, other.mustSay));
      });
      expect(taken, `with ${mistakes} mistakes a character`).toEqual([]);
    }
  });
});

function misheard(text: string, rate: number, random: () => number): string {
  const any = (list: readonly string[]): string => list[Math.floor(random() * list.length)] ?? '';
  return Array.from(text, (character) => {
    if (!isHan(character) || random() >= rate) return character;
    const kind = random();
    if (kind < 0.7) return any(soundAlike(character));
    if (kind < 0.8) return '';
    return kind < 0.9 ? any(common) : character + any(common);
  }).join('');
}

/** The characters of everyday Chinese: the first level of GB 2312, rows 16 to 55. */
const common: readonly string[] = Array.from({ length: 40 * 94 }, (_, index) =>
  new TextDecoder('gb18030').decode(Uint8Array.of(0xb0 + Math.floor(index / 94), 0xa1 + (index % 94))),
).filter(isHan);

const alike = new Map<string, string[]>();
for (const character of common) {
  const { sounds } = speechOf(character, pinyinOf);
  alike.set(sounds, [...(alike.get(sounds) ?? []), character]);
}
const soundAlike = (character: string): readonly string[] =>
  alike.get(speechOf(character, pinyinOf).sounds) ?? [character];
