import { isHan } from './letters.ts';
import { type Speech, speechOf } from './speech.ts';
import { isNegation, type Syllables } from './syllables.ts';

/** A word to listen for. */
export interface Alias extends Speech {
  /** Whether one of its syllables may be wrong. */
  readonly forgiving: boolean;
  /** What must not be, even then. */
  readonly fixed: string;
}

/** From so many syllables on, one may be wrong; shorter words would be taken for others too often. */
const forgivingFrom = 4;

/** Latin, numbers and negations: without them it would be another word. */
export const fixedIn = (sounds: string): string =>
  Array.from(sounds)
    .filter((sound) => /[\p{Script=Latin}\d.]/u.test(sound) || isNegation(sound))
    .join('');

/** Ready to be listened for. Aliases are few and asked for again and again: each is made once. */
export function aliasOf(text: string, syllables: Syllables | undefined): Alias {
  const known = made.get(syllables)?.get(text);
  if (known) return known;
  const speech = speechOf(text, syllables);
  const alias: Alias = {
    ...speech,
    forgiving: Array.from(speech.characters).filter(isHan).length >= forgivingFrom,
    fixed: fixedIn(speech.sounds),
  };
  made.set(syllables, (made.get(syllables) ?? new Map<string, Alias>()).set(text, alias));
  return alias;
}

const made = new Map<Syllables | undefined, Map<string, Alias>>();
