import { distance } from 'fastest-levenshtein';
import { type Alias, aliasOf, fixedIn } from './alias.ts';
import { isHan } from './letters.ts';
import type { Speech } from './speech.ts';

/** Whether a word is heard. */
export const mentions = (speech: Speech, text: string): boolean => {
  const alias = aliasOf(text, speech.syllables);
  return ways.some((places) => places(speech, alias).length > 0);
};

/** The place in the speech where a word is first heard; undefined where it is not. */
export function whereMentioned(speech: Speech, text: string): number | undefined {
  const alias = aliasOf(text, speech.syllables);
  const places = ways.flatMap((way) => way(speech, alias));
  return places.length > 0 ? Math.min(...places) : undefined;
}

type Way = (speech: Speech, alias: Alias) => readonly number[];

const asWritten: Way = (speech, alias) => firstPlace(speech, speech.characters, alias, alias.characters);

/** A single syllable has too many homophones to mean anything. */
const asSpoken: Way = (speech, alias) =>
  alias.characters.length > 1 ? firstPlace(speech, speech.sounds, alias, alias.sounds) : [];

/** With one syllable wrong, missing or too many. */
const nearly: Way = (speech, alias) => {
  if (!alias.forgiving) return [];
  const { length } = alias.sounds;
  const middle = length >> 1;
  // With one mistake at most, one half of it is right: only there it is worth comparing.
  const starts = [
    ...placesOf(speech.sounds, alias.sounds.slice(0, middle)),
    ...placesOf(speech.sounds, alias.sounds.slice(middle)).flatMap((at) =>
      [-1, 0, 1].map((by) => at - middle + by),
    ),
  ];
  return starts.filter(
    (start) =>
      start >= 0 &&
      [length, length - 1, length + 1].some((size) => {
        const window = speech.sounds.slice(start, start + size);
        return distance(window, alias.sounds) <= 1 && fixedIn(window) === alias.fixed;
      }),
  );
};

/** The least work first. */
const ways: readonly Way[] = [asWritten, asSpoken, nearly];

function firstPlace(speech: Speech, within: string, alias: Alias, words: string): readonly number[] {
  const first = placesOf(within, words).find((at) => fits(speech, alias, at));
  return first === undefined ? [] : [first];
}

/**
 * A Latin alias is the beginning of a word (`distil` of `distilled`, but not `bert` of `DistilBERT`), and a number is
 * the whole number: 20 is not in 2020.
 */
function fits({ joints }: Speech, { characters }: Alias, at: number): boolean {
  const [first = '', last = ''] = [characters.at(0), characters.at(-1)];
  return (isHan(first) || joints.has(at)) && (!/\d/.test(last) || joints.has(at + characters.length));
}

/** Every place where `part` begins in `text`; an empty part is in none. */
function placesOf(text: string, part: string): readonly number[] {
  const places: number[] = [];
  if (part === '') return places;
  for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + 1)) places.push(at);
  return places;
}
