import type { RehearsedQuestion } from '../../../core/model/page-contract.ts';
import type { QuestionId } from '../../../core/model/questions.ts';

/**
 * What an interviewer asks after an answer: of the question's follow-ups that were not asked yet, the one that is
 * about what was left out; when nothing was, or none is about it, the hardest. Undefined when none is left.
 */
export function followUp(
  questions: readonly RehearsedQuestion[],
  answered: RehearsedQuestion,
  missed: readonly string[],
  asked: ReadonlySet<QuestionId>,
): RehearsedQuestion | undefined {
  const open = answered.followUps.flatMap((id) =>
    asked.has(id) ? [] : (questions.find((question) => question.id === id) ?? []),
  );
  const leftOut = answered.keyPoints.filter(({ id }) => missed.includes(id));
  const rank = (question: RehearsedQuestion): number =>
    10 * closeness(question, leftOut) + depth[question.level];
  return open.reduce<RehearsedQuestion | undefined>(
    (best, question) => (best && rank(best) >= rank(question) ? best : question),
    undefined,
  );
}

const depth = { basic: 0, followup: 1, challenge: 2 } as const;

/** How many of the points that were left out a question touches: it says one of their keywords. */
function closeness(question: RehearsedQuestion, points: RehearsedQuestion['keyPoints']): number {
  const text = [question.question, question.trap, ...question.keyPoints.map((point) => point.text)]
    .join('\n')
    .toLowerCase();
  return points.filter(({ keywords }) => keywords.some((keyword) => text.includes(keyword.toLowerCase())))
    .length;
}
