import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildIfStale } from './build-if-stale.ts';
import { readPort } from './port.ts';
import { serve } from './serve.ts';

// `npm start`: builds the talk if it has changed, serves it, and says where.
const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..', '..');

try {
  const port = readPort(process.env.PORT);
  await buildIfStale(root, console.log);
  const { addresses } = await serve(root, port);
  console.log(
    `\n  ${addresses.zh.padEnd(addresses.en.length)}  中文\n  ${addresses.en}  English\n\n  Ctrl+C ends it.`,
  );
} catch (error) {
  console.error(error instanceof Error ? (error.stack ?? error.message) : error);
  process.exit(1);
}
