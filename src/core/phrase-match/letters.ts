/** A text as the ear has it: letters and digits alone. One character a place. */
export interface Letters {
  readonly characters: string;
  /** The places where a word, a number or a run of Chinese begins, and the place after the last. */
  readonly joints: ReadonlySet<number>;
}

/**
 * Case, width, spaces and punctuation cannot be heard. A point within a number stays, a comma that only groups
 * its digits goes: `16,384` is one number, and `1.7` is not `17`.
 */
export function lettersOf(text: string): Letters {
  const plain = text
    // Before a full-width comma, which lists, becomes one that groups.
    .replace(/(?<=\d),(?=\d{3}(?!\d))/g, '')
    .normalize('NFKC')
    .toLowerCase()
    // A place is one code unit; none of the talk's words needs two.
    .replace(/[\u{10000}-\u{10ffff}]/gu, ' ');
  const joints = new Set<number>();
  let characters = '';
  for (const [word] of plain.matchAll(words)) {
    joints.add(characters.length);
    characters += word;
  }
  return { characters, joints: joints.add(characters.length) };
}

/** Numbers, runs of Chinese, and words of any other script. */
const words = /\d+(?:\.\d+)*|\p{Script=Han}+|(?:(?!\p{Script=Han})\p{L})+/gu;

export const isHan = (character: string): boolean => /\p{Script=Han}/u.test(character);
