import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import subsetFont from 'subset-font';
import { isInRange } from '../../core/model/unicode-range.ts';
import { codePointsOf } from './cmap.ts';
import type { Face } from './font-faces.ts';

/** One font file: a file of a package, cut to some characters. */
export interface Piece {
  readonly bytes: Uint8Array;
  /** What it has glyphs for, sorted. */
  readonly characters: string;
}

export interface Cut {
  /** The first holds most; the others hold the odd sign that lies in a file of its own. */
  readonly pieces: readonly Piece[];
  readonly missing: readonly string[];
}

/** What cutting needs from outside; a test hands in its own. */
export interface CutEffects {
  /** A file of an `@fontsource` package: `read('inter', 'files/inter-latin-400-normal.woff2')`. */
  read(font: string, path: string): Promise<Uint8Array>;
  readonly cache: {
    read(key: string): Promise<string | undefined>;
    write(key: string, entry: string): Promise<void>;
  };
}

const require = createRequire(import.meta.url);

const cacheFolder = fileURLToPath(new URL('../../../node_modules/.cache/llm-talk/fonts', import.meta.url));

export const cutEffects = (folder = cacheFolder): CutEffects => ({
  read: (font, path) => readFile(require.resolve(`@fontsource/${font}/${path}`)),
  cache: {
    read: (key) => readFile(join(folder, key), 'utf8').catch(() => undefined),
    async write(key, entry) {
      await mkdir(folder, { recursive: true });
      // Renamed into place, so that a build running beside this one never reads half an entry.
      const draft = join(folder, `${key}.${process.pid}.draft`);
      await writeFile(draft, entry);
      await rename(draft, join(folder, key));
    },
  },
});

/** Tables that serve vertical text, hinting or a variable font's menu. */
const dropTables = ['BASE', 'STAT', 'VORG', 'gasp', 'prep', 'vhea', 'vmtx'];

/** Cuts a face to the characters given; each is taken from the first file that has it. */
export async function cutFont(face: Face, characters: Iterable<string>, effects: CutEffects): Promise<Cut> {
  const pieces: Piece[] = [];
  let rest = sorted(characters);
  const take = async (subset: string, wanted: readonly string[]): Promise<void> => {
    if (wanted.length === 0) return;
    const piece = await cutFile(face, subset, wanted.join(''), effects);
    if (piece.characters === '') return;
    pieces.push(piece);
    const held = new Set(piece.characters);
    rest = rest.filter((character) => !held.has(character));
  };
  for (const subset of face.subsets) await take(subset, rest);
  for (const [slice, wanted] of await slicesWith(face, rest, effects)) await take(slice, wanted);
  return { pieces, missing: rest };
}

interface Entry {
  readonly characters: string;
  readonly woff2: string;
}

async function cutFile(face: Face, subset: string, text: string, effects: CutEffects): Promise<Piece> {
  const name = `${face.font}-${subset}-${face.weight}-normal.woff2`;
  const options = { noHinting: true, keepFeatures: face.features, dropTables };
  const key = digest([await versionOf(face, effects), name, text, options]);
  const cached = await effects.cache.read(key);
  if (cached !== undefined) {
    const { characters, woff2 } = JSON.parse(cached) as Entry;
    return { characters, bytes: Buffer.from(woff2, 'base64') };
  }
  const source = await effects.read(face.font, `files/${name}`);
  const plain = await subsetFont(source, text, { ...options, targetFormat: 'truetype' });
  const held = codePointsOf(plain);
  const characters = [...text].filter((character) => held.has(character.codePointAt(0) ?? 0)).join('');
  // A second pass only packs it: what is left in the font stays as it is.
  const bytes = await subsetFont(plain, characters, { ...options, targetFormat: 'woff2' });
  const entry: Entry = { characters, woff2: bytes.toString('base64') };
  await effects.cache.write(key, JSON.stringify(entry));
  return { characters, bytes };
}

/** Numbered slices in which characters lie, by the package's own list. */
async function slicesWith(
  face: Face,
  characters: readonly string[],
  effects: CutEffects,
): Promise<ReadonlyMap<string, readonly string[]>> {
  const found = new Map<string, string[]>();
  if (characters.length === 0) return found;
  const list = JSON.parse(await readText(face, 'unicode.json', effects)) as Record<string, string>;
  for (const [name, ranges] of Object.entries(list)) {
    const slice = /^\[(\d+)\]$/.exec(name)?.[1];
    if (slice === undefined) continue;
    const wanted = characters.filter((character) => isInRange(ranges, character));
    if (wanted.length > 0) found.set(slice, wanted);
  }
  return found;
}

async function versionOf(face: Face, effects: CutEffects): Promise<string> {
  const { version } = JSON.parse(await readText(face, 'package.json', effects)) as { version: string };
  return version;
}

const readText = async (face: Face, path: string, effects: CutEffects): Promise<string> =>
  new TextDecoder().decode(await effects.read(face.font, path));

/** By code point, so that the same characters are the same text. */
const sorted = (characters: Iterable<string>): string[] =>
  [...new Set(characters)].sort((one, other) => (one.codePointAt(0) ?? 0) - (other.codePointAt(0) ?? 0));

const digest = (parts: unknown): string =>
  createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 32);
