import { createHash } from 'node:crypto';
import { exactRange } from '../../core/model/unicode-range.ts';
import type { FontRule } from './font-face-rules.ts';
import { type FontName, fontSources } from './font-sources.ts';
import { type SubsetEffects, type SubsetFile, subsetSource } from './subset-source.ts';

export interface FontFile {
  readonly name: string;
  readonly font: FontName;
  readonly bytes: Uint8Array;
}

/** A font cut to some characters, ready to be named in a style sheet. */
export interface FontSubset {
  readonly characters: ReadonlySet<string>;
  /** Asked for, and in no file of its package. */
  readonly missing: readonly string[];
  /** @param range `unicode-range` of the file; what stands in the rules has its exact range. */
  rules(family: string, range?: string): readonly FontRule[];
}

/** Cuts fonts, and keeps the files that come of it. */
export class FontSubsetter {
  readonly files: FontFile[] = [];
  readonly #effects: SubsetEffects;

  constructor(effects: SubsetEffects) {
    this.#effects = effects;
  }

  /** A file for the site; the odd sign that lies in another file of the package stands in the rules. */
  async file(font: FontName, characters: Iterable<string>): Promise<FontSubset> {
    const { files, missing } = await subsetSource(fontSources[font], characters, this.#effects);
    const [main, ...odd] = files;
    if (!main) return subsetOf(files, missing, () => []);
    const name = `${font}-${createHash('sha256').update(main.bytes).digest('hex').slice(0, 8)}.woff2`;
    this.files.push({ name, font, bytes: main.bytes });
    const { weight } = fontSources[font];
    return subsetOf(files, missing, (family, range) => [
      { family, weight, source: { file: name }, ...(range === undefined ? {} : { range }) },
      ...odd.map((file) => inlineRule(font, family, file)),
    ]);
  }

  /** Everything in the rules: for a few characters, or for what must be there at once. */
  async inline(font: FontName, characters: Iterable<string>): Promise<FontSubset> {
    const { files, missing } = await subsetSource(fontSources[font], characters, this.#effects);
    return subsetOf(files, missing, (family) => files.map((file) => inlineRule(font, family, file)));
  }
}

const subsetOf = (
  files: readonly SubsetFile[],
  missing: readonly string[],
  rules: FontSubset['rules'],
): FontSubset => ({
  characters: new Set(files.flatMap(({ characters }) => [...characters])),
  missing,
  rules,
});

const inlineRule = (font: FontName, family: string, { bytes, characters }: SubsetFile): FontRule => ({
  family,
  weight: fontSources[font].weight,
  source: { bytes },
  range: exactRange(characters),
});
