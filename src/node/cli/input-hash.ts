import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Everything the built site depends on, from the root of the project. */
const inputs = ['slides', 'src', 'public', 'index.html', 'vite.config.ts', 'package-lock.json'];

/** A hash of every input; it changes when a rebuild would. */
export async function hashInputs(root: string): Promise<string> {
  const hash = createHash('sha256');
  for (const input of inputs) {
    for (const file of await filesUnder(root, input)) {
      const bytes = await readFile(join(root, file));
      // The length keeps the end of one file from passing for the beginning of the next.
      hash.update(`${file}\0${bytes.length}\0`).update(bytes);
    }
  }
  return hash.digest('hex');
}

/** @returns Paths from the root, in the same order on every machine. */
async function filesUnder(root: string, input: string): Promise<readonly string[]> {
  try {
    const entries = await readdir(join(root, input), { recursive: true, withFileTypes: true });
    return entries
      .filter((entry) => entry.isFile() && !isTest(entry.name))
      .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1))
      .sort();
  } catch (error) {
    if (hasCode(error, 'ENOTDIR')) return [input];
    if (hasCode(error, 'ENOENT')) return [];
    throw error;
  }
}

const isTest = (name: string): boolean => name.endsWith('.test.ts');

const hasCode = (error: unknown, code: string): boolean =>
  error instanceof Error && 'code' in error && error.code === code;
