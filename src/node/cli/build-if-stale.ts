import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { build, type Plugin } from 'vite';
import { projectIn } from '../build/configured.ts';
import { type Project, siteFolder } from '../build/project.ts';
import { hashInputs } from './input-hash.ts';

/** Beside the pages: what they were built from. */
const stampName = '.built';

/**
 * Builds the talk into its usual folder, unless what lies there was built from the very same files.
 * Returns that folder.
 */
export async function buildIfStale(project: Project, tell: (line: string) => void): Promise<string> {
  const site = siteFolder(project);
  const built = await readFile(join(site, stampName), 'utf8').catch(() => '');
  if (built === (await hashInputs(project))) return site;
  tell('Building the talk …');
  await build({ ...project, logLevel: 'warn' });
  return site;
}

/** Leaves the stamp, whoever runs the build. What changes while it runs does not count as built. */
export function stampPlugin(): Plugin {
  let project: Project;
  let site: string;
  let inputs = '';
  return {
    name: 'stamp-build',
    apply: 'build',
    configResolved: (config) => {
      project = projectIn(config);
      site = resolve(config.root, config.build.outDir);
    },
    async buildStart() {
      inputs = await hashInputs(project);
    },
    async writeBundle() {
      await mkdir(site, { recursive: true });
      await writeFile(join(site, stampName), inputs);
    },
  };
}
