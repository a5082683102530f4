import type { AddressInfo } from 'node:net';
import { basename, dirname } from 'node:path';
import { type Plugin, preview } from 'vite';
import { type Language, languages, perLanguage } from '../../core/model/languages.ts';
import { pagePaths } from '../../core/model/page-contract.ts';

export interface Served {
  readonly addresses: Readonly<Record<Language, string>>;
  close(): Promise<void>;
}

/** Serves a built site on `port`, or on the next free one if it is taken; 0 is any free one. */
export async function serve(site: string, port: number): Promise<Served> {
  const server = await preview({
    root: dirname(site),
    build: { outDir: basename(site) },
    configFile: false,
    logLevel: 'warn',
    // Pages lie where their addresses say; anything else is not there.
    appType: 'mpa',
    plugins: [completePaths],
    // Whoever reaches it may read it, by whatever name: a tunnel's, a container's. It serves files, and nothing else.
    preview: { port, strictPort: false, allowedHosts: true },
  });
  const { port: taken } = server.httpServer.address() as AddressInfo;
  return {
    addresses: perLanguage((language) => `http://localhost:${taken}/${pagePaths[language]}`),
    close: () => server.close(),
  };
}

/** `/en` lacks the slash from which the page's own addresses count. */
const completePaths: Plugin = {
  name: 'complete-paths',
  configurePreviewServer: ({ middlewares }) => {
    middlewares.use((request, response, next) => {
      const [path = '/', query] = (request.url ?? '/').split('?');
      const incomplete = languages.some(
        (language) => pagePaths[language] !== '' && path === `/${pagePaths[language].slice(0, -1)}`,
      );
      if (!incomplete) return next();
      response.writeHead(302, { location: `${path}/${query === undefined ? '' : `?${query}`}` }).end();
    });
  },
};
