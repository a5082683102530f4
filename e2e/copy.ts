import { cp, mkdtemp, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

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
