import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { filesOf, type Project } from '../build/project.ts';

/** Everything of the engine that the built site depends on, from its root. */
const parts = ['src', 'public', 'index.html', 'vite.config.ts', 'package-lock.json'];

/** A hash of the talk and the engine; it changes when a rebuild would. Where the two lie makes no difference. */
export async function hashInputs(project: Project): Promise<string> {
  const hash = createHash('sha256');
  const add = async (folder: string, files: readonly string[]): Promise<void> => {
    for (const file of files.filter((name) => !name.endsWith('.test.ts'))) {
      const bytes = await readFile(join(folder, file));
      // The length keeps the end of one file from passing for the beginning of the next.
      hash.update(`${file.split(sep).join('/')}\0${bytes.length}\0`).update(bytes);
    }
  };
  for (const part of parts) await add(project.root, await filesUnder(project.root, part));
  // Between the two, so that a file does not pass for one of the other.
  hash.update('\0');
  await add(project.talk, await filesOf(project));
  return hash.digest('hex');
}

/** @returns Paths from the root, in the same order on every machine. */
async function filesUnder(root: string, part: string): Promise<readonly string[]> {
  try {
    const entries = await readdir(join(root, part), { recursive: true, withFileTypes: true });
    return entries
      .filter((entry) => entry.isFile())
      .map((entry) => relative(root, join(entry.parentPath, entry.name)))
      .sort();
  } catch (error) {
    if (hasCode(error, 'ENOTDIR')) return [part];
    if (hasCode(error, 'ENOENT')) return [];
    throw error;
  }
}

const hasCode = (error: unknown, code: string): boolean =>
  error instanceof Error && 'code' in error && error.code === code;
