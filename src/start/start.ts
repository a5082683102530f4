import { readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { hashInputs } from './inputs.ts';
import { readPort } from './port.ts';
import { serve } from './serve.ts';

// `npm start`: builds the talk if it has changed, serves it, and says where.
const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

try {
  const port = readPort(process.env.PORT);
  await buildIfNeeded();
  const { addresses } = await serve(root, port);
  console.log(
    `\n  ${addresses.zh.padEnd(addresses.en.length)}  中文\n  ${addresses.en}  English\n\n  Ctrl+C ends it.`,
  );
} catch (error) {
  console.error(error instanceof Error ? (error.stack ?? error.message) : error);
  process.exit(1);
}

async function buildIfNeeded(): Promise<void> {
  const stampFile = join(root, 'dist', '.built');
  const inputs = await hashInputs(root);
  const built = await readFile(stampFile, 'utf8').catch(() => '');
  if (built === inputs) return;
  console.log('Building the talk …');
  await build({ root, logLevel: 'warn' });
  await writeFile(stampFile, inputs);
}
