import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Plugin, ViteDevServer } from 'vite';
import { type Language, languages, perLanguage } from '../../core/model/languages.ts';
import { mediaTypeOf } from '../../core/model/media-types.ts';
import { pagePaths } from '../../core/model/page-contract.ts';
import { dayOf, dueValues } from '../../core/model/values.ts';
import { loadTalk } from './built-talk.ts';
import { projectIn } from './configured.ts';
import { checkOutput, isWritten, type Project, siteFolder } from './project.ts';
import { prepareSite, type Site } from './site.ts';

/**
 * Makes the pages: reads the slides, renders both languages into the one `index.html`, and adds the fonts and
 * facts beside it. The second language's page is that same document under another path.
 */
export function talkPlugin(): Plugin {
  let root = process.cwd();
  let project: Project;
  let current: Promise<Site> | undefined;

  let due = 0;

  const make = async (): Promise<Site> => {
    const talk = await loadTalk(project);
    due = dueValues(talk.deck.values ?? {}, dayOf(new Date())).length;
    return prepareSite(project, talk);
  };
  // One build of the talk serves both pages; in the dev server it lasts until a slide changes.
  const made = () => {
    current ??= make();
    return current;
  };

  return {
    name: 'talk',
    config: (config) => ({
      build: {
        // Where nobody says where: emptied first, even where the talk lies outside of the root.
        ...(config.build?.outDir === undefined
          ? { outDir: siteFolder(projectIn(config)), emptyOutDir: config.build?.emptyOutDir ?? true }
          : {}),
        rolldownOptions: {
          input: Object.values(pageFiles(config.root ?? process.cwd())),
          // That this plugin takes nearly all the time is no news: it makes the pages.
          checks: { bundlerTimings: false },
        },
      },
    }),
    configResolved: (config) => {
      root = config.root;
      project = projectIn(config);
      if (config.command === 'build') checkOutput(project, resolve(root, config.build.outDir));
    },
    resolveId: (id) => (Object.values(pageFiles(root)).includes(id) ? id : undefined),
    // The first language's page is the document itself.
    load: (id) =>
      Object.values(pageFiles(root)).includes(id) ? readFile(resolve(root, 'index.html'), 'utf8') : undefined,

    async buildStart() {
      if (this.meta.watchMode) return;
      const { files } = await made();
      if (due > 0) this.warn(`${due} of its values are due for another look: npm run facts`);
      for (const [fileName, source] of files) this.emitFile({ type: 'asset', fileName, source });
    },

    transformIndexHtml: {
      // After the bundler, so that it does not read through the slides for assets of its own.
      order: 'post',
      handler: async (template, { path }) => (await made()).fill(template, languageAt(path)),
    },

    configureServer(server) {
      serveSite(server, made);
      reloadOnChange(server, project, () => {
        current = undefined;
      });
    },
  };
}

const pageFiles = (root: string): Record<Language, string> =>
  perLanguage((language) => resolve(root, pagePaths[language], 'index.html'));

/** Which language's page lies at `path`; the first language's is at the root. */
const languageAt = (path: string): Language =>
  languages.find((language) => pagePaths[language] !== '' && path.startsWith(`/${pagePaths[language]}`)) ??
  languages[0];

/** A change in a slide makes all of it stale; the page reloads and comes back to its slide by its address. */
function reloadOnChange(server: ViteDevServer, project: Project, onChange: () => void): void {
  server.watcher.add(project.talk);
  server.watcher.on('all', (_event, file) => {
    if (!isWritten(project, file)) return;
    onChange();
    server.ws.send({ type: 'full-reload' });
  });
}

/** In the dev server nothing is written to disk: pages and files come from memory. */
function serveSite(server: ViteDevServer, made: () => Promise<Site>): void {
  server.middlewares.use(async (request, response, next) => {
    const path = (request.url ?? '/').split('?')[0] ?? '/';
    const language = languageAt(`${path}/`);
    const folder = `/${pagePaths[language]}`;
    try {
      if (`${path}/` === folder) {
        response.writeHead(302, { location: folder }).end();
        return;
      }
      // The first language's page is Vite's own to serve.
      if (language !== languages[0] && (path === folder || path === `${folder}index.html`)) {
        const template = await readFile(resolve(server.config.root, 'index.html'), 'utf8');
        response.setHeader('content-type', mediaTypeOf('.html'));
        response.end(await server.transformIndexHtml(`${folder}index.html`, template, request.originalUrl));
        return;
      }
      const file = path.startsWith('/assets/') && (await made()).files.get(path.slice(1));
      if (!file) {
        next();
        return;
      }
      response.setHeader('content-type', mediaTypeOf(path));
      response.end(file);
    } catch (error) {
      next(error);
    }
  });
}
