/** Toneless syllables of a run of Chinese, one a character; `pinyin.ts` has one, which a browser loads when it is needed. */
export type Syllables = (run: string) => readonly string[];

/** Every syllable as one character, so that speech can be searched and compared as a string. */
export function soundsOf(run: string, syllables: Syllables): string {
  const heard = syllables(run);
  return Array.from(run, (character, place) => {
    const syllable = heard[place];
    return syllable === undefined ? character : signOf(merged(syllable));
  }).join('');
}

/** What many speakers, and most recognisers, do not keep apart: zh and z, ch and c, sh and s, n and l; final ng and n. */
const merged = (syllable: string): string =>
  syllable
    .replace(/^([zcs])h/, '$1')
    .replace(/^n/, 'l')
    .replace(/ng$/, 'n');

const signs = new Map<string, string>();

/** Characters of the private use area, given out as syllables are met: there are some four hundred. */
function signOf(syllable: string): string {
  const known = signs.get(syllable);
  if (known) return known;
  const sign = String.fromCharCode(0xe000 + signs.size);
  signs.set(syllable, sign);
  return sign;
}

/** An edit must not turn a sentence round: these stay as they are. */
const negations: readonly string[] = ['不', '没', '未', '无', 'bu', 'mei', 'wei', 'wu'].map((one) =>
  /[a-z]/.test(one) ? signOf(merged(one)) : one,
);

export const isNegation = (sound: string): boolean => negations.includes(sound);
