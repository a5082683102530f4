import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { revealClass, slideClass } from '../core/model/page-classes.ts';
import { pictureClass } from '../core/model/page-contract.ts';
import { toneClass } from '../core/model/theme-colours.ts';
import { tones } from '../core/model/tones.ts';

const root = join(import.meta.dirname, '../..');
const read = (path: string): string => readFileSync(join(root, path), 'utf8');
const list = (folder: string, ending: RegExp): readonly string[] =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => ending.test(name) && !/\.test\.tsx?$/.test(name))
    .map((name) => join(folder, name));

/** The classes in the selectors of a style sheet. */
function classesOf(css: string): ReadonlySet<string> {
  const selectors = css.replace(/\/\*.*?\*\/|"[^"]*"/gs, '').match(/[^{}]+(?=\{)/g) ?? [];
  return new Set(
    selectors.flatMap((selector) => [...selector.matchAll(/\.([a-z][\w-]*)/gi)].map(([, name = '']) => name)),
  );
}

/** The words in the strings and quoted attributes of code. */
const wordsIn = (code: string): readonly string[] =>
  [...code.matchAll(/(['"`])(.*?)\1/g)].flatMap(([, , text = '']) => text.split(/[\s.>+~:,()[\]{}$]+/));

const styled = classesOf(
  list('src/theme', /\.css$/)
    .map(read)
    .join('\n'),
);
const sheetsOfApps = list('src/client', /\.css$/)
  .map(read)
  .join('\n');
const render = list('src/core/render', /\.ts$/);

describe('the classes of a slide', () => {
  const contract = new Set<string>([
    ...Object.values(slideClass),
    ...Object.values(revealClass),
    ...Object.values(pictureClass).flatMap((names) => names.split(' ')),
    ...tones.map(toneClass),
    ...list('src/core/render/layouts', /\.ts$/).map((file) => file.replace(/^.*\/(.*)\.ts$/, 'layout-$1')),
  ]);

  it('are the only ones that the theme styles, beside those that an app writes and those of reveal.js', () => {
    const apps = ['index.html', 'src/node/build/site-head.ts', ...list('src/client', /\.tsx?$/)].map(read);
    const words = apps.flatMap(wordsIn);
    const known = new Set([...words, ...classesOf(read('node_modules/reveal.js/dist/reveal.css'))]);
    // `panel-${name}` in code is every class that starts so.
    const beginnings = words.filter((word) => /^[a-z].*-$/.test(word));
    const isKnown = (name: string): boolean =>
      contract.has(name) || known.has(name) || beginnings.some((beginning) => name.startsWith(beginning));
    expect([...styled].filter((name) => !isKnown(name))).toEqual([]);
  });

  it('have a style sheet a layout, which the theme imports', () => {
    const layouts = list('src/core/render/layouts', /\.ts$/)
      .map((file) => file.replace(/^.*\/(.*)\.ts$/, '$1'))
      .filter((name) => name !== 'parts');
    const imported = [...read('src/theme/main.css').matchAll(/"\.\/layouts\/(.*)\.css"/g)].map(
      ([, name]) => name,
    );
    expect([...imported].sort()).toEqual(layouts.sort());
  });

  it('are each styled, or selected by their key', () => {
    const selecting = list('src', /\.tsx?$/)
      .filter((file) => !render.includes(file))
      .map(read)
      .join('\n');
    const inUse = (key: string, name: string): boolean =>
      styled.has(name) || classesOf(sheetsOfApps).has(name) || selecting.includes(`slideClass.${key}`);
    const unused = Object.entries(slideClass).filter(([key, name]) => !inUse(key, name));
    expect(unused).toEqual([]);
  });

  it('are written by their keys only', () => {
    const literal = render.flatMap((file) =>
      [...read(file).matchAll(/class="[^"$]|stepAttributes\(['"]/g)].map(([found]) => `${file}: ${found}`),
    );
    expect(literal).toEqual([]);
  });
});
