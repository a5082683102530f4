import { resolve } from 'node:path';
import type { Plugin } from 'vite';
import { projectIn } from '../build/configured.ts';
import { failOn } from '../build/problems.ts';
import type { Project } from '../build/project.ts';
import { checkLayout } from './check-layout.ts';

/** Refuses a build in which a slide overflows its stage or shows text too small to read. */
export function layoutCheckPlugin(): Plugin {
  let project: Project;
  let site: string;
  return {
    name: 'layout-check',
    apply: 'build',
    configResolved: (config) => {
      project = projectIn(config);
      site = resolve(config.root, config.build.outDir);
    },
    async writeBundle() {
      const cache = resolve(project.root, 'node_modules/.cache/llm-talk');
      const { measured, problems } = await checkLayout(site, cache);
      if (!measured) this.info('no Chromium here, so nobody measured whether the slides fit; npm test does');
      await failOn(project, problems);
    },
  };
}
