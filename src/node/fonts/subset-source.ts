import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import subsetFont from 'subset-font';
import { isInRange } from '../../core/model/unicode-range.ts';
import type { FontSource } from './font-sources.ts';

/** A file of a package, cut to some characters. */
export interface SubsetFile {
  readonly bytes: Uint8Array;
  /** What it has glyphs for, sorted. */
  readonly characters: string;
}

interface Subset {
  /** The first holds most; the others hold the odd sign that lies in a file of its own. */
  readonly files: readonly SubsetFile[];
  readonly missing: readonly string[];
}

/** What cutting needs from outside; a test hands in its own. */
export interface SubsetEffects {
  /** A file of an `@fontsource` package: `read('inter', 'files/inter-latin-400-normal.woff2')`. */
  read(font: string, path: string): Promise<Uint8Array>;
  readonly cache: {
    read(key: string): Promise<string | undefined>;
    write(key: string, entry: string): Promise<void>;
  };
}

const require = createRequire(import.meta.url);

const cacheFolder = fileURLToPath(new URL('../../../node_modules/.cache/llm-talk/fonts', import.meta.url));

export const subsetEffects = (folder = cacheFolder): SubsetEffects => ({
  read: (font, path) => readFile(require.resolve(`@fontsource/${font}/${path}`)),
  cache: {
    read: (key) => readFile(join(folder, key), 'utf8').catch(() => undefined),
    async write(key, entry) {
      await mkdir(folder, { recursive: true });
      // Renamed into place, so that a build beside this one, in this process or another, never reads half an entry.
      const draft = join(folder, `${key}.${randomUUID()}.draft`);
      await writeFile(draft, entry);
      await rename(draft, join(folder, key));
    },
  },
});

/** Tables that serve vertical text, hinting or a variable font's menu. */
const dropTables = ['BASE', 'STAT', 'VORG', 'gasp', 'prep', 'vhea', 'vmtx'];

/** Cuts a font to the characters given; each is taken from the first file that has it. */
export async function subsetSource(
  source: FontSource,
  characters: Iterable<string>,
  effects: SubsetEffects,
): Promise<Subset> {
  const files: SubsetFile[] = [];
  let rest = sorted(characters);
  const take = async (subset: string, wanted: readonly string[]): Promise<void> => {
    if (wanted.length === 0) return;
    const file = await cutFile(source, subset, wanted.join(''), effects);
    if (file.characters === '') return;
    files.push(file);
    const held = new Set(file.characters);
    rest = rest.filter((character) => !held.has(character));
  };
  for (const subset of source.subsets) await take(subset, rest);
  for (const [slice, wanted] of await slicesWith(source, rest, effects)) await take(slice, wanted);
  return { files, missing: rest };
}

interface Entry {
  readonly characters: string;
  readonly woff2: string;
}

async function cutFile(
  { font, weight, features }: FontSource,
  subset: string,
  text: string,
  effects: SubsetEffects,
): Promise<SubsetFile> {
  const name = `${font}-${subset}-${weight}-normal.woff2`;
  const options = { noHinting: true, keepFeatures: features, dropTables };
  const key = digest([await versionOf(font, effects), name, text, options]);
  const cached = await effects.cache.read(key);
  if (cached !== undefined) {
    const { characters, woff2 } = JSON.parse(cached) as Entry;
    return { characters, bytes: Buffer.from(woff2, 'base64') };
  }
  const source = await effects.read(font, `files/${name}`);
  const plain = await subsetFont(source, text, { ...options, targetFormat: 'truetype' });
  const held = await charactersIn(plain);
  const characters = [...text].filter((character) => held.has(character)).join('');
  // A second pass only packs it: what is left in the font stays as it is.
  const bytes = await subsetFont(plain, characters, { ...options, targetFormat: 'woff2' });
  const entry: Entry = { characters, woff2: bytes.toString('base64') };
  await effects.cache.write(key, JSON.stringify(entry));
  return { characters, bytes };
}

/** The characters that a TrueType font has glyphs for. */
export async function charactersIn(font: Uint8Array): Promise<ReadonlySet<string>> {
  // Its WebAssembly takes a moment to start, and with a full cache nobody asks.
  const { Blob, Face } = await import('harfbuzzjs');
  return new Set([...new Face(new Blob(font)).collectUnicodes()].map((code) => String.fromCodePoint(code)));
}

/** Numbered slices in which characters lie, by the package's own list. */
async function slicesWith(
  { font }: FontSource,
  characters: readonly string[],
  effects: SubsetEffects,
): Promise<ReadonlyMap<string, readonly string[]>> {
  const found = new Map<string, string[]>();
  if (characters.length === 0) return found;
  const list = JSON.parse(await readText(font, 'unicode.json', effects)) as Record<string, string>;
  for (const [name, ranges] of Object.entries(list)) {
    const slice = /^\[(\d+)\]$/.exec(name)?.[1];
    if (slice === undefined) continue;
    const wanted = characters.filter((character) => isInRange(ranges, character));
    if (wanted.length > 0) found.set(slice, wanted);
  }
  return found;
}

async function versionOf(font: string, effects: SubsetEffects): Promise<string> {
  const { version } = JSON.parse(await readText(font, 'package.json', effects)) as { version: string };
  return version;
}

const readText = async (font: string, path: string, effects: SubsetEffects): Promise<string> =>
  new TextDecoder().decode(await effects.read(font, path));

/** By code point, so that the same characters are the same text. */
const sorted = (characters: Iterable<string>): string[] =>
  [...new Set(characters)].sort((a, b) => (a.codePointAt(0) ?? 0) - (b.codePointAt(0) ?? 0));

const digest = (parts: unknown): string =>
  createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 32);
