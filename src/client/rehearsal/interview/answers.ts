import type { Language } from '../../../core/model/languages.ts';
import type { RehearsedQuestion } from '../../../core/model/page-contract.ts';
import type { Answer, Grade, Recall } from '../records/records.ts';

/** The latest answer to each question in a language; `answers` are latest first, as the store gives them. */
export function latestAnswers(answers: readonly Answer[], language: Language): ReadonlyMap<string, Answer> {
  const latest = new Map<string, Answer>();
  for (const answer of answers)
    if (answer.language === language && !latest.has(answer.question)) latest.set(answer.question, answer);
  return latest;
}

/** How much one needs a question, from 0 to 1: the share of its points left out last time; never answered, all. */
export function weaknessOf(answer: Answer | undefined): number {
  if (!answer) return 1;
  const all = answer.said.length + answer.missed.length;
  return all === 0 ? 1 : answer.missed.length / all;
}

/** As a recall of the question: with everything said, with half of it, or with less. */
export function gradeOf({ said, missed }: Pick<Answer, 'said' | 'missed'>): Grade {
  if (missed.length === 0) return 'said';
  return said.length >= missed.length ? 'hinted' : 'missed';
}

/** The same answer as the scheduler sees it. */
export const recallOf = (answer: Answer): Recall => ({
  id: answer.id,
  at: answer.changed,
  subject: answer.question,
  language: answer.language,
  grade: gradeOf(answer),
  from: 'question',
});

/** The answer to `question` with these of its points ticked. */
export function withTicks(answer: Answer, question: RehearsedQuestion, said: ReadonlySet<string>): Answer {
  const ids = question.keyPoints.map(({ id }) => id);
  return {
    ...answer,
    said: ids.filter((id) => said.has(id)),
    missed: ids.filter((id) => !said.has(id)),
  };
}
