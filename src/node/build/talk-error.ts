import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Problem } from '../../core/model/problem.ts';

/** The talk was written wrong. Not a bug of ours: its message says where, what, and the way out. */
export class TalkError extends Error {
  override readonly name = 'TalkError';
}

/** Throws one {@link TalkError} that lists all problems; does nothing when there are none. */
export async function failOn(root: string, problems: readonly Problem[]): Promise<void> {
  if (problems.length === 0) return;
  const lines = await Promise.all(
    problems.map(async (problem) => tell(await locate(root, problem), problem)),
  );
  const count = problems.length === 1 ? 'one problem' : `${problems.length} problems`;
  const error = new TalkError(`The slides have ${count}:\n\n${lines.join('\n\n')}\n`);
  // The place that matters is in the slides, not in the code that found it.
  error.stack = error.message;
  throw error;
}

function tell(place: string, { slide, question, claim, omission, field, message, help }: Problem): string {
  const within = slide
    ? `, slide "${slide}"`
    : question
      ? `, question ${question}`
      : claim || omission
        ? `, ${claim ?? omission}`
        : '';
  return `${place}${within}, ${field}: ${message}\n  help: ${help}`;
}

/** `slides/04-emergence.ts:31`, found by the id of the slide, question or claim, which stands in one file only. */
async function locate(root: string, { slide, question, claim, omission, version }: Problem): Promise<string> {
  const folder = join(root, 'slides');
  if (version) return `slides/versions.ts, version ${version}`;
  const id = slide ?? question ?? claim ?? omission;
  if (!id) return 'slides/deck.ts';
  for (const name of (await readdir(folder, { recursive: true })).sort()) {
    if (!name.endsWith('.ts')) continue;
    const lines = (await readFile(join(folder, name), 'utf8')).split('\n');
    const line = lines.findIndex((text) => text.includes(`id: '${id}'`));
    if (line >= 0) return `slides/${name.replaceAll('\\', '/')}:${line + 1}`;
  }
  return 'slides';
}
