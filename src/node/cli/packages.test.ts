import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { fontPackages } from '../fonts/font-sources.ts';

const root = join(import.meta.dirname, '..', '..', '..');
const read = (path: string): string => readFileSync(join(root, path), 'utf8');
const {
  dependencies,
  devDependencies,
}: Record<string, Record<string, string>> = JSON.parse(read('package.json'));

test('what reaches the browser is a dependency, and nothing else is', () => {
  const files = ['src/core', 'src/client'].flatMap((floor) =>
    readdirSync(join(root, floor), { recursive: true, encoding: 'utf8' }).map((name) => `${floor}/${name}`),
  );
  const code = files.filter((file) => /\.tsx?$/.test(file) && !/\.test\.ts$/.test(file)).map(read);
  const named = /(?:\bfrom |\bimport\(|^import )'((?:@[\w-]+\/)?\w[\w.-]*)(?:[/?][^'\n]*)?'/gm;
  const imported = code.flatMap((text) => [...text.matchAll(named)].map(([, name]) => name));
  const fonts = fontPackages.map((font) => `@fontsource/${font}`);
  expect(Object.keys(dependencies ?? {})).toEqual([...new Set([...imported, ...fonts])].sort());
});

test('a version is exact where, and only where, the guide for contributors says why', () => {
  const versions = Object.entries({ ...dependencies, ...devDependencies });
  const exact = versions.filter(([, version]) => /^\d/.test(version)).map(([name]) => name);
  const explained = read('.github/CONTRIBUTING.md').matchAll(/^\| `([^`]+)` +\|/gm);
  expect([...explained].map(([, name]) => name).sort()).toEqual(exact.sort());
});
