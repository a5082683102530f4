import type { Problem } from '../model/problem.ts';

/**
 * What no text may hold: control characters except for the line end (a vertical tab comes along from PowerPoint, and XML
 * knows none), halves of a character, characters that are none, and invisible ones that turn the direction of what follows,
 * or with which a diagram's label keeps its markup.
 */
const unprintable =
  /(?!\n)[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}\u2028\u2029\u202a-\u202e\u2061-\u2064\u2066-\u2069\ufeff]/u;

/** Every text of a piece of data, at any depth, can be printed in any format. */
export const checkCharacters = (value: unknown): readonly Problem[] =>
  [...stringsIn(value, '')].flatMap(({ text, path }) => {
    const found = unprintable.exec(text);
    if (!found) return [];
    const code = (found[0].codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
    const before = text.slice(Math.max(0, found.index - 12), found.index);
    return [
      {
        field: path,
        message: `has a character that nothing prints, U+${code}, ${before === '' ? 'at its beginning' : `after "${before}"`}`,
        help: 'delete it: such signs come along unseen when a text is pasted; a line ends with "\\n"',
      },
    ];
  });

interface PlacedString {
  readonly text: string;
  /** `notes.en`, `facts.0.text.zh` */
  readonly path: string;
}

function* stringsIn(value: unknown, path: string): Generator<PlacedString> {
  if (typeof value === 'string') yield { text: value, path };
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value)) {
    yield* stringsIn(inner, path === '' ? key : `${path}.${key}`);
  }
}
