import { statSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { isAbsolute, join, relative, resolve, sep } from 'node:path';
import { TalkError } from './talk-error.ts';

/** Which talk is made, and by which engine: handed down to whatever reads or writes either. */
export interface Project {
  /** The engine's own folder, which holds `src/` and `index.html`; absolute. */
  readonly root: string;
  /** The folder of the talk, which holds `deck.ts`; absolute, in the engine's folder or anywhere else. */
  readonly talk: string;
}

/** The talk that is meant when nobody names one, seen from the engine's folder. */
export const defaultTalk = 'slides';

/**
 * @param given The folder of the talk as somebody names it, seen from `from`; the default talk where nobody does.
 * @throws `TalkError` where no talk is there.
 */
export function projectAt(root: string, given?: string, from = root): Project {
  const talk = given === undefined ? join(root, defaultTalk) : resolve(from, given);
  const asked = given === undefined ? `${defaultTalk}/` : `--talk ${given}`;
  const help = `a talk is a folder with a deck.ts that exports "deck"; without --talk it is ${defaultTalk}/`;
  if (!isFolder(talk)) throw new TalkError(`${asked}: there is no folder ${talk}\n  help: ${help}`);
  if (!isFile(join(talk, 'deck.ts'))) {
    throw new TalkError(`${asked}: there is no deck.ts in ${talk}\n  help: ${help}`);
  }
  return { root, talk };
}

/** Where the drawings of the talk are kept, which are committed with it. */
export const drawnFolder = ({ talk }: Pick<Project, 'talk'>): string => join(talk, 'drawn');

/**
 * Where the built site goes unless one says otherwise: `dist/` for the default talk, which is what one publishes, and
 * a `dist/` in its own folder for any other, so that none takes the place of another.
 */
export const siteFolder = ({ root, talk }: Project): string =>
  talk === join(root, defaultTalk) ? join(root, 'dist') : join(talk, 'dist');

/** Throws `TalkError` where writing the site would take the talk or the engine away: its folder is emptied first. */
export function checkOutput({ root, talk }: Project, out: string): void {
  if (!isWithin(out, talk) && !isWithin(out, join(root, 'src'))) return;
  throw new TalkError(
    `--outDir ${out}: what the site is built from lies in it, and would be deleted\n  help: name a folder that is empty, or not there yet`,
  );
}

/** Lies in the folder of a talk, and is no part of it. */
const besides = ['dist', 'node_modules'];

/** The files of the talk, its drawings too, by their paths in its folder; in the same order on every machine. */
export async function filesOf({ talk }: Pick<Project, 'talk'>): Promise<readonly string[]> {
  const entries = await readdir(talk, { withFileTypes: true });
  const parts = entries.filter(({ name }) => !besides.includes(name));
  const files = await Promise.all(
    parts.map(async (entry) => (entry.isDirectory() ? filesUnder(talk, entry.name) : [entry.name])),
  );
  return files.flat().sort();
}

/** What the TypeScript files of the talk say, by their paths in its folder; its tests are not part of it. */
export async function readCode(project: Pick<Project, 'talk'>): Promise<ReadonlyMap<string, string>> {
  const names = (await filesOf(project)).filter((name) => /(?<!\.test)\.ts$/.test(name));
  const read = names.map(async (name) => [name, await readFile(join(project.talk, name), 'utf8')] as const);
  return new Map(await Promise.all(read));
}

async function filesUnder(talk: string, folder: string): Promise<readonly string[]> {
  const entries = await readdir(join(talk, folder), { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(talk, join(entry.parentPath, entry.name)));
}

/** Whether a file is what somebody writes of the talk, as opposed to what is made of it, drawings included. */
export const isWritten = ({ talk }: Pick<Project, 'talk'>, file: string): boolean =>
  isWithin(talk, file) && ![...besides, 'drawn'].some((name) => isWithin(join(talk, name), file));

/** A file of the talk as messages name it: from the engine's folder, or in full where it lies elsewhere. */
export function namedIn({ root, talk }: Project, file = ''): string {
  const path = join(talk, file);
  return (isWithin(root, path) ? relative(root, path) : path).split(sep).join('/');
}

function isWithin(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}

const isFolder = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
const isFile = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
