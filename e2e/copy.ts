import { cp, mkdtemp, readdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { smallFolder } from './site.ts';

export const root = resolve(import.meta.dirname, '..');

const parts = [
  'slides',
  'src',
  'public',
  'e2e',
  'index.html',
  'vite.config.ts',
  'tsconfig.json',
  'package.json',
];

/** A copy of the project, without its history, in which a test may break things. Returns its folder. */
export async function copyProject(): Promise<string> {
  const copy = await mkdtemp(join(tmpdir(), 'talk-'));
  for (const name of parts) await cp(join(root, name), join(copy, name), { recursive: true });
  await symlink(join(root, 'node_modules'), join(copy, 'node_modules'));
  return copy;
}

/** A copy of the small talk alone, to be broken and built with `--talk`. Returns its folder. */
export async function copySmallTalk(): Promise<string> {
  const copy = await mkdtemp(join(tmpdir(), 'talk-'));
  await cp(join(root, smallFolder), copy, {
    recursive: true,
    filter: (source) => !['dist', 'tsconfig.json'].includes(basename(source)),
  });
  for (const name of await readdir(copy)) {
    if (!name.endsWith('.ts')) continue;
    const written = await readFile(join(copy, name), 'utf8');
    await writeFile(join(copy, name), written.replaceAll("'../../src/", `'${root}/src/`));
  }
  return copy;
}
