import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix, relative } from 'node:path';
import { describe, expect, it } from 'vitest';

interface Room {
  /** The rooms it may import from, besides itself. A name covers the rooms inside it. */
  readonly rooms: readonly string[];
  /** The npm packages it may speak to. A name covers its subpaths; `node:` stands for all of Node's own. */
  readonly packages?: readonly string[];
}

const core = 'src/core';
const node = 'src/node';
const client = 'src/client';
const rehearsal = `${client}/rehearsal`;

/**
 * The walls of the house: which room may import which. A file belongs to the room with the longest name that it
 * lies in. Change this table when the design changes, knowingly; `src/README.md` says why it is as it is.
 */
const walls: Readonly<Record<string, Room>> = {
  slides: { rooms: [`${core}/model`] },
  'e2e/deck': { rooms: [`${core}/model`] },

  [`${core}/model`]: { rooms: [] },
  [`${core}/phrase-match`]: { rooms: [`${core}/model`], packages: ['pinyin-pro', 'fastest-levenshtein'] },
  [`${core}/checks`]: { rooms: [`${core}/model`, `${core}/phrase-match`] },
  [`${core}/messages`]: { rooms: [`${core}/model`] },
  [`${core}/charts`]: { rooms: [`${core}/model`], packages: ['d3-scale', 'd3-shape'] },
  [`${core}/render`]: { rooms: [`${core}/model`, `${core}/messages`, `${core}/charts`] },

  [`${node}/chromium`]: { rooms: [core], packages: ['node:', '@playwright/test'] },
  [`${node}/diagrams`]: {
    rooms: [core, `${node}/chromium`],
    packages: ['node:', '@playwright/test', 'svgo'],
  },
  [`${node}/fonts`]: { rooms: [core], packages: ['node:', 'harfbuzzjs', 'htmlparser2', 'subset-font'] },
  [`${node}/layout-check`]: {
    rooms: [core, `${node}/chromium`, `${node}/build`],
    packages: ['node:', 'vite', '@playwright/test'],
  },
  [`${node}/build`]: { rooms: [core, `${node}/diagrams`, `${node}/fonts`], packages: ['node:', 'vite'] },
  [`${node}/cli`]: {
    rooms: [core, `${node}/chromium`, `${node}/build`, `${node}/diagrams`],
    packages: ['node:', 'vite', 'valibot'],
  },
  [`${node}/export`]: {
    rooms: [core, `${node}/chromium`, `${node}/build`, `${node}/cli`],
    packages: [
      'node:',
      'vite',
      '@playwright/test',
      '@cantoo/pdf-lib',
      'pdfjs-dist',
      'pptxgenjs',
      'jszip',
      'subset-font',
      'htmlparser2',
    ],
  },

  [`${client}/shared`]: { rooms: [core], packages: ['valibot'] },
  [`${client}/components`]: { rooms: [core, `${client}/shared`], packages: ['preact'] },
  [`${client}/panels`]: { rooms: [core, `${client}/shared`] },
  [`${client}/present`]: { rooms: [core, `${client}/shared`, `${client}/panels`], packages: ['reveal.js'] },
  [`${client}/read`]: { rooms: [core, `${client}/shared`] },
  [`${client}/speaker`]: {
    rooms: [core, `${client}/shared`, `${client}/panels`, `${client}/components`],
    packages: ['preact', 'valibot'],
  },

  [rehearsal]: { rooms: [core, `${client}/shared`, `${client}/components`], packages: ['preact'] },
  [`${rehearsal}/records`]: { rooms: [`${core}/model`], packages: ['valibot'] },
  [`${rehearsal}/storage`]: {
    rooms: [core, `${client}/shared`, `${rehearsal}/records`],
    packages: ['valibot', 'idb', 'fflate'],
  },
  [`${rehearsal}/audio`]: { rooms: [`${core}/model`, `${client}/shared`] },
  [`${rehearsal}/metrics`]: { rooms: [core, `${rehearsal}/records`] },
  [`${rehearsal}/schedule`]: { rooms: [core, `${rehearsal}/records`], packages: ['ts-fsrs'] },
  [`${rehearsal}/session`]: {
    rooms: [core, `${client}/shared`, `${rehearsal}/records`, `${rehearsal}/metrics`],
  },
  [`${rehearsal}/interview`]: {
    rooms: [core, `${client}/shared`, `${rehearsal}/records`],
    packages: ['valibot'],
  },
  [`${rehearsal}/screens`]: {
    rooms: [core, `${client}/shared`, `${client}/components`, rehearsal],
    packages: ['preact'],
  },

  'src/main.ts': {
    rooms: ['shared', 'present', 'read', 'speaker', 'rehearsal']
      .map((room) => `${client}/${room}`)
      .concat(core),
  },
};

const root = join(import.meta.dirname, '..');
const allFiles = new Set(['src', 'slides', 'e2e/deck'].flatMap(list));
const files = [...allFiles].filter(
  (file) => /\.(tsx?|mjs)$/.test(file) && !/\.test\.ts$|\.config\.ts$|\.d\.ts$/.test(file),
);
const imports = new Map(files.map((file) => [file, importsOf(file)]));

describe('the walls', () => {
  it('know every room there is', () => {
    const found = new Set(files.map(roomOf));
    expect([...found].sort()).toEqual(Object.keys(walls).sort());
  });

  it('let no room import what it may not', () => {
    expect(importsThat((imported, file) => !isAllowed(file, imported))).toEqual([]);
  });
});

describe('imports, of values and of types', () => {
  it('name a file by its whole name, where they name no package', () => {
    expect(importsThat(({ path }) => path !== undefined && !allFiles.has(path))).toEqual([]);
  });

  // At every depth: files and folders that lie side by side, a folder standing for all that is in it.
  it('go round in no circle, between files or between folders', () => {
    const folders = new Set(files.flatMap(foldersAbove));
    const circles = [...folders].flatMap((folder) => circlesIn(neighbours(folder)));
    expect(circles).toEqual([]);
  });
});

/** What a file imports. */
interface Import {
  /** As the file names it. */
  readonly name: string;
  /** From the root, without a query like `?inline`; undefined for a package. */
  readonly path: string | undefined;
}

function list(folder: string): readonly string[] {
  return readdirSync(join(root, folder), { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      posix.normalize(relative(root, join(entry.parentPath, entry.name)).replaceAll('\\', '/')),
    );
}

function importsThat(matches: (imported: Import, file: string) => boolean): readonly string[] {
  return [...imports].flatMap(([file, all]) =>
    all.filter((imported) => matches(imported, file)).map(({ name }) => `${file} imports ${name}`),
  );
}

function roomOf(file: string): string {
  const rooms = Object.keys(walls).filter((room) => isWithin(file, room));
  return rooms.sort((a, b) => b.length - a.length)[0] ?? `no room for ${file}`;
}

function isWithin(file: string, room: string): boolean {
  return file === room || file.startsWith(`${room}/`);
}

function isAllowed(file: string, { name, path }: Import): boolean {
  const room = roomOf(file);
  const { rooms = [], packages = [] } = walls[room] ?? {};
  return path === undefined
    ? packages.some((allowed) => covers(allowed, name))
    : [room, ...rooms].some((allowed) => isWithin(path, allowed));
}

function covers(allowed: string, name: string): boolean {
  return allowed.endsWith(':') ? name.startsWith(allowed) : isWithin(name, allowed);
}

/** Every module that a file names, types included: a wall that types pass through is none. */
function importsOf(file: string): readonly Import[] {
  const code = readFileSync(join(root, file), 'utf8').replace(/^\s*(\/\/|\*).*$/gm, '');
  const statements =
    /^\s*(?:import|export)\b[^;'"`]*?from\s*'([^']+)'|^\s*import\s*'([^']+)'|\bimport\(\s*'([^']+)'/gm;
  return [...code.matchAll(statements)]
    .flatMap((match) => match[1] ?? match[2] ?? match[3] ?? [])
    .map((name) => ({
      name,
      path: name.startsWith('.') ? posix.join(dirname(file), name.replace(/\?.*$/, '')) : undefined,
    }));
}

function foldersAbove(file: string): readonly string[] {
  const folder = posix.dirname(file);
  return folder === '.' ? ['.'] : [folder, ...foldersAbove(folder)];
}

/** What lies directly in a folder, and which of it imports which. */
function neighbours(folder: string): ReadonlyMap<string, ReadonlySet<string>> {
  const childOf = (file: string): string | undefined => {
    if (folder !== '.' && !file.startsWith(`${folder}/`)) return undefined;
    const [child = ''] = (folder === '.' ? file : file.slice(folder.length + 1)).split('/');
    return posix.join(folder, child);
  };
  const edges = new Map<string, Set<string>>();
  for (const [file, all] of imports) {
    const from = childOf(file);
    if (from === undefined) continue;
    for (const { path } of all) {
      const to = path !== undefined && files.includes(path) ? childOf(path) : undefined;
      if (to === undefined || to === from) continue;
      edges.set(from, (edges.get(from) ?? new Set()).add(to));
    }
  }
  return edges;
}

/** Every pair of neighbours from each of which one comes to the other. */
function circlesIn(edges: ReadonlyMap<string, ReadonlySet<string>>): readonly string[] {
  const reach = (from: string, seen = new Set<string>()): ReadonlySet<string> => {
    for (const next of edges.get(from) ?? []) {
      if (seen.has(next)) continue;
      seen.add(next);
      reach(next, seen);
    }
    return seen;
  };
  return [...edges].flatMap(([from, targets]) =>
    [...targets].filter((to) => reach(to).has(from)).map((to) => `${from} -> ${to}`),
  );
}
