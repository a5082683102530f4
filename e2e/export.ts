import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { root } from './copy.ts';
import { smallFolder } from './site.ts';

/** How a command ended, and all it said. */
export interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Starts the export of the small talk as `npm run export` does; `env` is added to the environment. */
export function startExport(words: readonly string[], env: NodeJS.ProcessEnv = {}): ChildProcess {
  const command = ['--import', 'tsx', join(root, 'src/node/export/export.ts')];
  return spawn(process.execPath, [...command, ...words, '--talk', smallFolder], {
    cwd: root,
    env: { ...process.env, ...env },
  });
}

/** Runs the export of the small talk to its end. */
export const runExport = (words: readonly string[], env?: NodeJS.ProcessEnv): Promise<Ended> =>
  ended(startExport(words, env));

export function ended(child: ChildProcess): Promise<Ended> {
  return new Promise((done, fail) => {
    const said = { stdout: '', stderr: '' };
    child.stdout?.on('data', (chunk) => {
      said.stdout += chunk;
    });
    child.stderr?.on('data', (chunk) => {
      said.stderr += chunk;
    });
    child.on('error', fail);
    child.on('close', (code) => done({ code, ...said }));
  });
}
