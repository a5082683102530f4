import { cp, mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { smallFolder } from './site.ts';

export const root = resolve(import.meta.dirname, '..');

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
