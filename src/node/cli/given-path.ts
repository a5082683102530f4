import { homedir } from 'node:os';
import { join, resolve } from 'node:path';

/** Where somebody stands who calls a command: npm goes to the project's own folder first, and keeps the other. */
export const callersFolder = (env: NodeJS.ProcessEnv = process.env): string => env.INIT_CWD || process.cwd();

/**
 * A path as somebody typed it, made absolute. A leading `~` is their home: a shell leaves it alone behind `=`, and a
 * folder of that name is one that people delete.
 */
export function givenPath(given: string, from: string, home = homedir()): string {
  const [, rest] = /^~(?:[/\\](.*))?$/s.exec(given) ?? [];
  return /^~([/\\]|$)/.test(given) ? join(home, rest ?? '') : resolve(from, given);
}
