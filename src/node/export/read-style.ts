import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

/** A style sheet of `styles/`. */
export const readStyle = (name: string): Promise<string> =>
  readFile(fileURLToPath(new URL(`styles/${name}`, import.meta.url)), 'utf8');
