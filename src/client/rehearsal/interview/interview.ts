import type { RehearsedQuestion } from '../../../core/model/page-contract.ts';
import type { QuestionId } from '../../../core/model/questions.ts';
import { seededRandom } from '../../../core/model/seeded-random.ts';
import { followUp } from './follow-up.ts';

/** How many questions a mock interview may have. */
export const interviewLengths = [5, 10] as const;

/** After how many follow-ups an interviewer changes the subject: when something was left out, and when nothing was. */
const maxFollowUps = { missed: 2, said: 1 } as const;

/** A mock interview so far. It is plain data, so that it survives a reload. */
export interface Interview {
  readonly id: string;
  readonly count: number;
  /** Questions in the order in which new subjects are opened. */
  readonly subjects: readonly QuestionId[];
  readonly asked: readonly Asked[];
  /** The question that is asked now; undefined at the end. */
  readonly now: { readonly question: QuestionId; readonly subject: QuestionId } | undefined;
}

export interface Asked {
  readonly question: QuestionId;
  /** The question that opened the subject; itself, where it is no follow-up. */
  readonly subject: QuestionId;
  readonly missed: readonly string[];
}

/**
 * A new interview of `count` questions: it opens with a basic one, then basic ones and challenges are mixed.
 * `weakness` is how much one needs a question, from 0 (said in full lately) to 1; what one needs comes earlier.
 */
export function beginInterview(
  questions: readonly RehearsedQuestion[],
  count: number,
  { id, seed, weakness }: { id: string; seed: number; weakness: (question: QuestionId) => number },
): Interview {
  const random = seededRandom(seed);
  // Weighted sampling without replacement: a question of weight 2 is drawn first twice as often as one of weight 1.
  // Efraimidis and Spirakis 2006, https://doi.org/10.1016/j.ipl.2005.11.003.
  const drawn = questions
    .filter(({ level }) => level !== 'followup')
    .map((question) => ({ question, key: random() ** (1 / (1 + 2 * weakness(question.id))) }))
    .sort((a, b) => b.key - a.key)
    .map(({ question }) => question);
  const opening = drawn.find(({ level }) => level === 'basic');
  const subjects = [...(opening ? [opening] : []), ...drawn.filter((question) => question !== opening)].map(
    (question) => question.id,
  );
  const [first] = subjects;
  return { id, count, subjects, asked: [], now: first && { question: first, subject: first } };
}

/** The interview after the present question was answered, with these of its points left out. */
export function interviewAnswered(
  interview: Interview,
  questions: readonly RehearsedQuestion[],
  missed: readonly string[],
): Interview {
  const { now } = interview;
  if (!now) return interview;
  const asked = [...interview.asked, { ...now, missed }];
  const next = { ...interview, asked };
  return { ...next, now: asked.length < interview.count ? nextQuestion(next, questions) : undefined };
}

function nextQuestion(
  { asked, subjects }: Interview,
  questions: readonly RehearsedQuestion[],
): Interview['now'] {
  const known = new Set(asked.map(({ question }) => question));
  const last = asked.at(-1);
  const question = questions.find(({ id }) => id === last?.question);
  if (last && question) {
    const follows = asked.filter(({ subject }) => subject === last.subject).length - 1;
    const enough = last.missed.length > 0 ? maxFollowUps.missed : maxFollowUps.said;
    const next = follows < enough ? followUp(questions, question, last.missed, known) : undefined;
    if (next) return { question: next.id, subject: last.subject };
  }
  const subject = subjects.find((id) => !known.has(id));
  return subject && { question: subject, subject };
}
