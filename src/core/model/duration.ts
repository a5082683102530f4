import type { Language } from './languages.ts';
import { spokenText } from './script.ts';
import { unitsPerMinute } from './units-per-minute.ts';

/** Minutes and seconds as one says them: `'45s'`, `'2m'`, `'2m30s'`. */
export type Duration = `${number}s` | `${number}m` | `${number}m${number}s`;

/** Seconds in a duration as it is written: `'2m30s'` is 150. */
export function secondsOf(duration: Duration): number {
  const parts = /^(?:(\d+(?:\.\d+)?)m)?(?:(\d+(?:\.\d+)?)s)?$/.exec(duration);
  if (!parts || duration === ('' as Duration)) {
    throw new RangeError(`not a duration: "${duration}" (write '45s', '2m' or '2m30s')`);
  }
  return 60 * Number(parts[1] ?? 0) + Number(parts[2] ?? 0);
}

/** How much there is to say, in the units of {@link unitsPerMinute}. Marks of steps and inline markup are not said. */
export const spokenUnits = (text: string, language: Language): number => unitsIn[language](spokenText(text));

const unitsIn: Readonly<Record<Language, (plain: string) => number>> = { zh: chineseUnits, en: englishUnits };

/** One a Han character, one a digit, and for a Latin word its syllables, or its letters when it is an abbreviation. */
function chineseUnits(plain: string): number {
  const han = plain.match(/\p{Script=Han}/gu)?.length ?? 0;
  const digits = plain.match(/\p{N}/gu)?.length ?? 0;
  const latin = plain.match(/\p{Script=Latin}+/gu) ?? [];
  return han + digits + latin.reduce((sum, word) => sum + latinUnits(word), 0);
}

/** One a word; a figure is one, and so is what a hyphen joins. */
function englishUnits(plain: string): number {
  return plain.match(/[\p{L}\p{N}][\p{L}\p{N}.,'’%-]*/gu)?.length ?? 0;
}

function latinUnits(word: string): number {
  if (word === word.toUpperCase()) return word.length;
  return Math.max(1, word.match(/[aeiouy]+/gi)?.length ?? 0);
}

/** Seconds it takes to say `text` at the given pace (units a minute). */
export function speakingSeconds(text: string, language: Language, rate = unitsPerMinute[language]): number {
  return (60 * spokenUnits(text, language)) / rate;
}
