import { resolve } from 'node:path';
import type { Plugin } from 'vite';
import { failOn } from '../build/talk-error.ts';
import { checkLayout } from './check-layout.ts';

/** Refuses a build in which a slide overflows its stage or shows text too small to read. */
export function layoutCheckPlugin(): Plugin {
  let root = process.cwd();
  return {
    name: 'layout-check',
    apply: 'build',
    configResolved: (config) => {
      root = config.root;
    },
    async writeBundle({ dir }) {
      const cache = resolve(root, 'node_modules/.cache/llm-talk');
      const { measured, problems } = await checkLayout(dir ?? resolve(root, 'dist'), cache);
      if (!measured) this.info('no Chromium here, so nobody measured whether the slides fit; npm test does');
      await failOn(root, problems);
    },
  };
}
