import { distance } from 'fastest-levenshtein';
import { isHan } from './letters.ts';
import { listen, type Speech } from './listen.ts';
import { isNegation, type Syllables } from './syllables.ts';

/** From so many syllables on, one may be wrong; shorter words would be taken for others too often. */
const tolerantFrom = 4;

/** Where an alias is first heard: a place in the speech; undefined where it is not. */
export function whereMentioned(speech: Speech, alias: string): number | undefined {
  const wanted = prepared(alias, speech.syllables);
  if (wanted.characters === '') return undefined;
  const places = [
    ...exactly(speech, speech.characters, wanted, wanted.characters),
    // A single syllable has too many homophones to mean anything.
    ...(wanted.characters.length > 1 ? exactly(speech, speech.sounds, wanted, wanted.sounds) : []),
    ...nearly(speech, wanted),
  ];
  return places.length > 0 ? Math.min(...places) : undefined;
}

export const mentions = (speech: Speech, alias: string): boolean =>
  whereMentioned(speech, alias) !== undefined;

/** The first place at which the words are the same. */
function exactly(speech: Speech, within: string, alias: Speech, words: string): readonly number[] {
  for (let at = within.indexOf(words); at >= 0; at = within.indexOf(words, at + 1)) {
    if (fits(speech, alias, at)) return [at];
  }
  return [];
}

/**
 * A Latin alias is the beginning of a word (`distil` of `distilled`, but not `bert` of `DistilBERT`), and a number is
 * the whole number: 20 is not in 2020.
 */
function fits({ joints }: Speech, { characters }: Speech, at: number): boolean {
  const [first = '', last = ''] = [characters.at(0), characters.at(-1)];
  return (isHan(first) || joints.has(at)) && (!/\d/.test(last) || joints.has(at + characters.length));
}

/** Places at which one syllable is wrong, missing or too many. Latin and numbers are as they should be, and so is a negation. */
function nearly(speech: Speech, alias: Speech): readonly number[] {
  const length = alias.sounds.length;
  if ([...alias.characters].filter(isHan).length < tolerantFrom) return [];
  const kept = fixed(alias.sounds);
  const middle = length >> 1;
  // With one mistake at most, one half of it is right: only there it is worth comparing.
  const starts = [
    ...allPlaces(speech.sounds, alias.sounds.slice(0, middle)),
    ...allPlaces(speech.sounds, alias.sounds.slice(middle)).flatMap((at) =>
      [-1, 0, 1].map((by) => at - middle + by),
    ),
  ];
  return starts.filter(
    (start) =>
      start >= 0 &&
      [length, length - 1, length + 1].some((size) => {
        const window = speech.sounds.slice(start, start + size);
        return distance(window, alias.sounds) <= 1 && fixed(window) === kept;
      }),
  );
}

function allPlaces(text: string, part: string): readonly number[] {
  const places: number[] = [];
  for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + 1)) places.push(at);
  return places;
}

const fixed = (sounds: string): string =>
  [...sounds].filter((sound) => /[\p{Script=Latin}\d.]/u.test(sound) || isNegation(sound)).join('');

const withoutSyllables = new Map<string, Speech>();
const withSyllables = new WeakMap<Syllables, Map<string, Speech>>();

/** Aliases are few and asked for again and again. */
function prepared(alias: string, syllables: Syllables | undefined): Speech {
  const memory = memoryOf(syllables);
  const known = memory.get(alias) ?? listen(alias, syllables);
  memory.set(alias, known);
  return known;
}

function memoryOf(syllables: Syllables | undefined): Map<string, Speech> {
  if (!syllables) return withoutSyllables;
  const memory = withSyllables.get(syllables) ?? new Map<string, Speech>();
  withSyllables.set(syllables, memory);
  return memory;
}
