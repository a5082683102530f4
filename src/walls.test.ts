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
  [`${client}/rehearsal`]: {
    rooms: [core, `${client}/shared`, `${client}/components`],
    packages: ['preact', 'valibot', 'idb', 'ts-fsrs', 'fflate'],
  },
  'src/main.ts': {
    rooms: ['shared', 'present', 'read', 'speaker', 'rehearsal']
      .map((room) => `${client}/${room}`)
      .concat(core),
  },
};

const root = join(import.meta.dirname, '..');
const files = ['src', 'slides', 'e2e/deck']
  .flatMap(list)
  .filter((file) => /\.(tsx?|mjs)$/.test(file) && !/\.test\.ts$|\.config\.ts$|\.d\.ts$/.test(file));
const imports = new Map(files.map((file) => [file, importsOf(file)]));

describe('the walls', () => {
  it('know every room there is', () => {
    const found = new Set(files.map(roomOf));
    expect([...found].sort()).toEqual(Object.keys(walls).sort());
  });

  it('let no room import what it may not', () => {
    const broken = files.flatMap((file) =>
      (imports.get(file) ?? [])
        .filter((target) => !isAllowed(file, target))
        .map((target) => `${file} imports ${target}`),
    );
    expect(broken).toEqual([]);
  });
});

function list(folder: string): readonly string[] {
  return readdirSync(join(root, folder), { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      posix.normalize(relative(root, join(entry.parentPath, entry.name)).replaceAll('\\', '/')),
    );
}

function roomOf(file: string): string {
  const rooms = Object.keys(walls).filter((room) => isWithin(file, room));
  return rooms.sort((a, b) => b.length - a.length)[0] ?? `no room for ${file}`;
}

function isWithin(file: string, room: string): boolean {
  return file === room || file.startsWith(`${room}/`);
}

function isAllowed(file: string, target: string): boolean {
  const room = roomOf(file);
  const { rooms = [], packages = [] } = walls[room] ?? {};
  if (
    !files.includes(target) &&
    !target.includes('/src/') &&
    !isWithin(target, 'src') &&
    !isWithin(target, 'slides')
  ) {
    return packages.some((name) => covers(name, target));
  }
  return isWithin(target, room) || rooms.some((other) => isWithin(target, other));
}

function covers(name: string, target: string): boolean {
  return name.endsWith(':') ? target.startsWith(name) : isWithin(target, name);
}

/** Every module that a file names, types included: a wall that types pass through is none. */
function importsOf(file: string): readonly string[] {
  const code = readFileSync(join(root, file), 'utf8').replace(/^\s*(\/\/|\*).*$/gm, '');
  const statements =
    /^\s*(?:import|export)\b[^;'"`]*?from\s*'([^']+)'|^\s*import\s*'([^']+)'|\bimport\(\s*'([^']+)'/gm;
  return [...code.matchAll(statements)]
    .flatMap((match) => match[1] ?? match[2] ?? match[3] ?? [])
    .map((target) => (target.startsWith('.') ? posix.join(dirname(file), target) : target));
}
