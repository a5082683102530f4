import * as v from 'valibot';
import type { Language } from '../../../core/model/languages.ts';
import type { RehearsedQuestion } from '../../../core/model/page-contract.ts';
import { nameInTalk } from '../../shared/page/talk.ts';
import { parseJson, safeSessionStorage } from '../../shared/storage.ts';
import type { Interview } from './interview.ts';

/** Where an interview is stored between two questions: as long as the tab lives, so that a reload loses none. */
const nameIn = (language: Language): string => nameInTalk(`rehearse.interview.${language}`);

const turn = { question: v.string(), subject: v.string() };
const interviewSchema = v.object({
  id: v.string(),
  count: v.number(),
  subjects: v.array(v.string()),
  asked: v.array(v.object({ ...turn, missed: v.array(v.string()) })),
  now: v.object(turn),
});

/** The interview that is under way; undefined when there is none, or when the talk no longer has its questions. */
export function readInterview(
  language: Language,
  questions: readonly RehearsedQuestion[],
): Interview | undefined {
  const stored = v.safeParse(interviewSchema, parseJson(safeSessionStorage.read(nameIn(language))));
  if (!stored.success) return undefined;
  const known = new Set<string>(questions.map(({ id }) => id));
  const named = [
    ...stored.output.subjects,
    stored.output.now.question,
    ...stored.output.asked.map(({ question }) => question),
  ];
  // All of them are questions, so their ids are question ids.
  return named.every((id) => known.has(id)) ? (stored.output as Interview) : undefined;
}

/** One that is over is forgotten. */
export function storeInterview(language: Language, interview: Interview | undefined): void {
  if (interview?.now) safeSessionStorage.write(nameIn(language), JSON.stringify(interview));
  else safeSessionStorage.remove(nameIn(language));
}
