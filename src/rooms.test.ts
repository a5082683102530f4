import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

/**
 * The walls of the house: which room may import which. A room may always import itself; `packages` are the
 * npm packages it may speak to (a name covers its subpaths; `node:` stands for all of Node's own).
 * Change this table when the design changes, knowingly; src/README.md says why it is as it is.
 */
const rooms: Readonly<
  Record<string, { readonly rooms: readonly string[]; readonly packages: readonly string[] }>
> = {
  slides: { rooms: ['deck'], packages: [] },
  deck: { rooms: [], packages: [] },
  render: { rooms: ['deck'], packages: [] },
  charts: { rooms: ['deck'], packages: ['d3-scale', 'd3-shape'] },
  chromium: { rooms: [], packages: ['node:', '@playwright/test'] },
  diagrams: { rooms: ['deck', 'chromium'], packages: ['node:', '@playwright/test', 'svgo'] },
  fonts: { rooms: ['deck'], packages: ['node:', 'htmlparser2', 'subset-font'] },
  fit: { rooms: ['deck', 'chromium', 'build'], packages: ['node:', 'vite', '@playwright/test'] },
  build: {
    rooms: ['deck', 'render', 'charts', 'diagrams', 'fonts', 'match'],
    packages: ['node:', 'vite'],
  },
  start: { rooms: ['deck', 'chromium', 'build', 'diagrams'], packages: ['node:', 'vite'] },
  export: {
    rooms: ['deck', 'render', 'chromium', 'build', 'start'],
    packages: [
      'node:',
      'vite',
      '@playwright/test',
      '@cantoo/pdf-lib',
      'pdfjs-dist',
      'pptxgenjs',
      'jszip',
      'fflate',
      'subset-font',
      'csv-parse',
      'htmlparser2',
    ],
  },
  match: { rooms: [], packages: ['pinyin-pro', 'fastest-levenshtein'] },
  page: { rooms: ['deck'], packages: ['valibot'] },
  view: { rooms: ['deck', 'page'], packages: ['preact'] },
  present: { rooms: ['deck', 'page'], packages: ['reveal.js'] },
  read: { rooms: ['deck', 'page'], packages: [] },
  speaker: { rooms: ['deck', 'page', 'view'], packages: ['preact'] },
  rehearse: {
    rooms: ['deck', 'page', 'view', 'match', 'charts'],
    packages: ['preact', 'valibot', 'idb', 'ts-fsrs', 'fflate'],
  },
  main: { rooms: ['deck', 'present', 'read', 'speaker', 'rehearse'], packages: [] },
};

/** The one file of another room that `slides` may name: the words to write in, not the machinery. */
const slidesMayImport = ['src/deck/vocabulary.ts'];

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const files = [...list('src'), ...list('slides')].filter(
  (file) => /\.(tsx?|mjs)$/.test(file) && !/\.(test|config)\.ts$/.test(file),
);

describe('the walls', () => {
  it('knows every room there is', () => {
    const found = new Set(files.map(roomOf));
    expect([...found].sort()).toEqual(Object.keys(rooms).sort());
  });

  it.each(files)('%s imports only what its room may', (file) => {
    const room = roomOf(file);
    const allowed = rooms[room];
    const broken = importsOf(file).filter((target) => {
      if (!target.startsWith('.')) return !allowed?.packages.some((name) => covers(name, target));
      const path = relative(root, resolve(root, dirname(file), target));
      if (room === 'slides' && roomOf(path) !== 'slides') return !slidesMayImport.includes(path);
      return roomOf(path) !== room && !allowed?.rooms.includes(roomOf(path));
    });
    expect(broken, `${file} may not import these`).toEqual([]);
  });
});

function list(folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)));
}

function roomOf(file: string): string {
  const [top = '', second = ''] = file.split('/');
  if (top !== 'src') return top;
  return second.replace(/\.ts$/, '');
}

const covers = (name: string, target: string): boolean =>
  name.endsWith(':') ? target.startsWith(name) : target === name || target.startsWith(`${name}/`);

/** Every module a file names, types included: a wall that types pass through is none. */
function importsOf(file: string): readonly string[] {
  const code = readFileSync(join(root, file), 'utf8').replace(/^\s*(\/\/|\*).*$/gm, '');
  const statements =
    /^\s*(?:import|export)\b[^;'"`]*?from\s*'([^']+)'|^\s*import\s*'([^']+)'|\bimport\(\s*'([^']+)'/gm;
  return [...code.matchAll(statements)].flatMap((match) => match[1] ?? match[2] ?? match[3] ?? []);
}
