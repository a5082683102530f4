import type { Problem } from '../../core/model/problem.ts';
import { namedIn, type Project, readCode } from './project.ts';
import { TalkError } from './talk-error.ts';

/** Throws one {@link TalkError} that lists all problems; does nothing when there are none. */
export async function failOn(project: Project, problems: readonly Problem[]): Promise<void> {
  if (problems.length === 0) return;
  const lines = await Promise.all(
    problems.map(async (problem) => tell(await locate(project, problem), problem)),
  );
  const count = problems.length === 1 ? 'one problem' : `${problems.length} problems`;
  throw new TalkError(`The slides have ${count}:\n\n${lines.join('\n\n')}\n`);
}

function tell(place: string, problem: Problem): string {
  const { field, message, help } = problem;
  return `${[place, partOf(problem), field].filter(Boolean).join(', ')}: ${message}\n  help: ${help}`;
}

function partOf({ slide, question, claim, omission, version }: Problem): string {
  if (version) return `version ${version}`;
  if (slide) return `slide "${slide}"`;
  if (question) return `question ${question}`;
  return claim ?? omission ?? '';
}

/** `slides/04-emergence.ts:31`, found by what only one line of the talk says; where none does, its folder. */
async function locate(project: Project, problem: Problem): Promise<string> {
  const sign = signOf(problem);
  if (!sign) return namedIn(project, 'deck.ts');
  for (const [name, code] of await readCode(project)) {
    const line = code.split('\n').findIndex((text) => text.includes(sign));
    if (line >= 0) return `${namedIn(project, name)}:${line + 1}`;
  }
  return namedIn(project);
}

/** A slide, question, claim or omission begins with its id, a shorter version with its minutes. */
function signOf({ slide, question, claim, omission, version }: Problem): string | undefined {
  if (version) return `minutes: ${version},`;
  const id = slide ?? question ?? claim ?? omission;
  return id && `id: '${id}'`;
}
