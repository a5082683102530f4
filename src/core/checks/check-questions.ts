import type { Deck } from '../model/deck.ts';
import type { Problem } from '../model/problem.ts';
import type { AnswerPoint, Question } from '../model/questions.ts';
import { checkClaimIds, checkSources } from './check-citations.ts';
import { checkUnique } from './check-unique.ts';
import { checkParity, missingLanguages } from './parity.ts';

/** Everything wrong with the questions of a deck. */
export function checkQuestions(deck: Deck): readonly Problem[] {
  return [
    ...checkNumbering(deck.questions),
    ...deck.questions.flatMap((question) =>
      [
        ...missingLanguages(question, ''),
        ...checkParity(question.question, 'question'),
        ...checkParity(question.trap, 'trap'),
        ...question.keyPoints.flatMap((point) => checkPoint(point, question)),
        ...checkFollowUps(question, deck.questions),
        ...checkClaimIds(question, deck),
        ...checkSources(question, deck),
      ].map((problem) => ({ question: question.id, ...problem })),
    ),
  ];
}

function checkNumbering(questions: readonly Question[]): readonly Problem[] {
  const named = questions.flatMap(({ id, keyPoints }) => [
    { question: id, field: 'id', name: id },
    ...keyPoints.map((point) => ({ question: id, field: 'keyPoints', name: point.id })),
  ]);
  return checkUnique(named, 'cards and rehearsals are kept by id; give this one a number of its own');
}

function checkPoint(point: AnswerPoint, { id }: Question): readonly Problem[] {
  const field = `keyPoints.${point.id}`;
  const problems = checkParity(point.text, field);
  if (point.id.startsWith(`${id}.`)) return problems;
  const help = `number the points of a question through: ${id}.1, ${id}.2 …`;
  return [...problems, { field, message: `${point.id} is not a point of ${id}`, help }];
}

function checkFollowUps({ id, level, followUps }: Question, all: readonly Question[]): readonly Problem[] {
  const known = new Set(all.map((question) => question.id));
  const problems = followUps
    .filter((next) => next === id || !known.has(next))
    .map((next) => ({
      field: 'followUps',
      message: next === id ? 'it follows itself' : `there is no question ${next}`,
      help: 'name other questions, by their ids',
    }));
  if (level !== 'followup' || all.some((question) => question.followUps.includes(id))) return problems;
  return [
    ...problems,
    {
      field: 'level',
      message: 'it is a follow-up, but follows no question',
      help: `name ${id} in the followUps of the question after which it is asked`,
    },
  ];
}
