import { isHan, lettersOf } from './letters.ts';
import { type Syllables, soundsOf } from './syllables.ts';

/** What somebody said, made ready to be searched. */
export interface Speech {
  readonly characters: string;
  /** As long as `characters`: where syllables are known, what its Chinese sounds like. */
  readonly sounds: string;
  readonly joints: ReadonlySet<number>;
  readonly syllables: Syllables | undefined;
}

/** Without `syllables` Chinese is compared by its characters, and a homophone is a mistake. */
export function speechOf(text: string, syllables?: Syllables): Speech {
  const { characters, joints } = lettersOf(text);
  const places = [...joints];
  const runs = places.slice(0, -1).map((from, index) => characters.slice(from, places[index + 1]));
  const sounds = syllables
    ? runs.map((run) => (isHan(run) ? soundsOf(run, syllables) : run)).join('')
    : characters;
  return { characters, sounds, joints, syllables };
}
