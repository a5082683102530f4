import { createHash } from 'node:crypto';
import { exactRange } from '../../core/model/unicode-range.ts';
import { type FaceName, fontFaces } from './font-faces.ts';
import type { FontRule } from './stylesheet.ts';
import { type CutEffects, cutFont, type Piece } from './subset-cache.ts';

export interface FontFile {
  readonly name: string;
  readonly face: FaceName;
  readonly bytes: Uint8Array;
}

/** A face cut to some characters, ready to be named in a style sheet. */
export interface Made {
  readonly held: ReadonlySet<string>;
  readonly missing: readonly string[];
  /** @param range Of the file; what stands in the rules has its exact range. */
  rules(family: string, range?: string): readonly FontRule[];
}

/** Cuts faces and keeps the files that come of it. */
export class FontSubsetter {
  readonly files: FontFile[] = [];
  readonly #effects: CutEffects;

  constructor(effects: CutEffects) {
    this.#effects = effects;
  }

  /** A file for the site; the odd sign that lies in another file of the package stands in the rules. */
  async file(face: FaceName, characters: Iterable<string>): Promise<Made> {
    const { pieces, missing } = await cutFont(fontFaces[face], characters, this.#effects);
    const [main, ...odd] = pieces;
    if (!main) return made(pieces, missing, () => []);
    const name = `${face}-${createHash('sha256').update(main.bytes).digest('hex').slice(0, 8)}.woff2`;
    this.files.push({ name, face, bytes: main.bytes });
    const { weight } = fontFaces[face];
    return made(pieces, missing, (family, range) => [
      { family, weight, source: { file: name }, ...(range === undefined ? {} : { range }) },
      ...odd.map((piece) => inlineRule(face, family, piece)),
    ]);
  }

  /** Everything in the rules: for a few characters, or for what must be there at once. */
  async inline(face: FaceName, characters: Iterable<string>): Promise<Made> {
    const { pieces, missing } = await cutFont(fontFaces[face], characters, this.#effects);
    return made(pieces, missing, (family) => pieces.map((piece) => inlineRule(face, family, piece)));
  }
}

const made = (pieces: readonly Piece[], missing: readonly string[], rules: Made['rules']): Made => ({
  held: new Set(pieces.flatMap(({ characters }) => [...characters])),
  missing,
  rules,
});

const inlineRule = (face: FaceName, family: string, { bytes, characters }: Piece): FontRule => ({
  family,
  weight: fontFaces[face].weight,
  source: { bytes },
  range: exactRange(characters),
});
