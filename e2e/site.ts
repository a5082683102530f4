import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { preview } from 'vite';

const root = resolve(import.meta.dirname, '..');

/** Serves the built site on a free port for the length of a test run. */
export default async function serveSite(): Promise<() => Promise<void>> {
  if (!existsSync(resolve(root, 'dist/index.html'))) {
    throw new Error('dist/ has no index.html. Build first: npm run build');
  }
  const server = await preview({
    root,
    configFile: false,
    logLevel: 'warn',
    preview: { port: 0, host: '127.0.0.1' },
  });
  const address = server.httpServer.address();
  if (!address || typeof address === 'string') throw new Error('the site has no address');
  process.env.TALK_URL = `http://127.0.0.1:${address.port}/`;
  return () => server.close();
}
