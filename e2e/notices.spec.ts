import { readdir, readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { expect, test } from '@playwright/test';

const root = resolve(import.meta.dirname, '..');

test('the site names every package that goes out with it, and gives its licence in full', async () => {
  const notices = await readFile(join(root, 'dist', 'third-party.txt'), 'utf8');
  const { dependencies, devDependencies } = await packageIn(root);
  expect(Object.keys(dependencies ?? {})).toContain('preact');
  for (const name of Object.keys(dependencies ?? {})) {
    const folder = join(root, 'node_modules', name);
    const { version } = await packageIn(folder);
    expect(notices).toContain(`\n${name} ${version} (`);
    const licence = (await readdir(folder)).find((file) => /^licen[cs]e/i.test(file));
    expect(notices).toContain((await readFile(join(folder, licence ?? 'LICENSE'), 'utf8')).trim());
  }
  // What they bring along goes out too.
  expect(notices).toMatch(/^d3-path \d/m);
  const named = [...notices.matchAll(/^=+\n(\S+) \S+ \(.*\)\n=+$/gm)].map(([, name]) => name ?? '');
  expect(named.length).toBeGreaterThan(Object.keys(dependencies ?? {}).length);
  expect(named.filter((name) => devDependencies && name in devDependencies)).toEqual([]);
});

async function packageIn(folder: string): Promise<{
  readonly version: string;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
}> {
  return JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'));
}
