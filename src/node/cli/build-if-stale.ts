import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { build, type Plugin } from 'vite';
import { hashInputs } from './input-hash.ts';

/** Beside the pages: what they were built from. */
const stampName = '.built';

/** Builds the talk into `dist/`, unless what lies there was built from the very same files. */
export async function buildIfStale(root: string, tell: (line: string) => void): Promise<void> {
  const built = await readFile(join(root, 'dist', stampName), 'utf8').catch(() => '');
  if (built === (await hashInputs(root))) return;
  tell('Building the talk …');
  await build({ root, logLevel: 'warn' });
}

/** Leaves the stamp, whoever runs the build. What changes while it runs does not count as built. */
export function stampPlugin(): Plugin {
  let root = process.cwd();
  let inputs = '';
  return {
    name: 'stamp-build',
    apply: 'build',
    configResolved: (config) => {
      root = config.root;
    },
    async buildStart() {
      inputs = await hashInputs(root);
    },
    async writeBundle({ dir }) {
      const folder = dir ?? resolve(root, 'dist');
      await mkdir(folder, { recursive: true });
      await writeFile(join(folder, stampName), inputs);
    },
  };
}
