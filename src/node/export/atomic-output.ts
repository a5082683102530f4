import { existsSync, rmSync, statSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { explainWriteError } from './failure.ts';

/** A file or folder that is finished and in its place. */
export interface WrittenFile {
  readonly path: string;
  readonly bytes: number;
}

/**
 * Lets `make` write into a folder beside the place where its files belong, and moves them there when all of it is
 * done. When it fails, or the command is interrupted, nothing of it is left.
 *
 * @throws `ExportFailure` when the file system refuses.
 */
export async function writeAtomically(
  out: string,
  make: (folder: string) => Promise<void>,
): Promise<readonly WrittenFile[]> {
  // On the same disk as `out`, or it could not be renamed into it.
  const folder = await makeUnfinishedFolder(out);
  const clear = (): void => rmSync(folder, { recursive: true, force: true });
  process.once('exit', clear);
  try {
    await make(folder);
    const written: WrittenFile[] = [];
    for (const name of (await readdir(folder)).sort()) {
      const path = join(out, name);
      // A folder does not replace a folder, so the one of last time goes first.
      await rm(path, { recursive: true, force: true });
      await rename(join(folder, name), path);
      written.push({ path, bytes: await sizeOf(path) });
    }
    return written;
  } catch (error) {
    throw explainWriteError(out, error);
  } finally {
    process.off('exit', clear);
    clear();
  }
}

async function makeUnfinishedFolder(out: string): Promise<string> {
  try {
    await makeFolder(out);
    return await mkdtemp(join(out, '.unfinished-'));
  } catch (error) {
    throw explainWriteError(out, error);
  }
}

/** Not `recursive`: where no folder can be made though its parent is there, as in `/proc`, that never ends. */
async function makeFolder(path: string): Promise<void> {
  const parent = dirname(path);
  if (!existsSync(parent)) await makeFolder(parent);
  await mkdir(path).catch((error: unknown) => {
    if (!statSync(path, { throwIfNoEntry: false })?.isDirectory()) throw error;
  });
}

/** Bytes of a file, or of all files in a folder. */
async function sizeOf(path: string): Promise<number> {
  const found = await stat(path);
  if (!found.isDirectory()) return found.size;
  const sizes = await Promise.all((await readdir(path)).map((name) => sizeOf(join(path, name))));
  return sizes.reduce((sum, size) => sum + size, 0);
}
