import { join, resolve } from 'node:path';
import { projectAt } from '../src/node/build/project.ts';
import { buildIfStale } from '../src/node/cli/build-if-stale.ts';
import { serve } from '../src/node/cli/serve.ts';
import { addressVariables, smallFolder } from './site.ts';

const root = resolve(import.meta.dirname, '..');

/**
 * Builds both talks, unless what lies there is up to date, and serves each on a free port for the length of a test
 * run. Where they are, the workers read in their environment: see `site.ts`.
 */
export default async function serveTalks(): Promise<() => Promise<void>> {
  const talks = {
    real: projectAt(root),
    small: projectAt(root, join(root, smallFolder)),
  };
  const served = await Promise.all(
    (['real', 'small'] as const).map(async (name) => {
      const site = await buildIfStale(talks[name], (line) => console.log(`${name}: ${line}`));
      const { addresses, close } = await serve(site, 0);
      process.env[addressVariables[name]] = addresses.zh;
      return close;
    }),
  );
  return async () => {
    for (const close of served) await close();
  };
}
