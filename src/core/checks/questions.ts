import type { Deck } from '../model/deck.ts';
import { type Language, languages } from '../model/languages.ts';
import type { Problem } from '../model/problem.ts';
import type { AnswerPoint, Question } from '../model/questions.ts';
import { checkClaims, checkSources } from './citations.ts';
import { checkParity, missingLanguages } from './parity.ts';

/** Everything wrong with the questions of a deck. */
export function checkQuestions(deck: Deck): readonly Problem[] {
  return [
    ...duplicates(deck.questions),
    ...deck.questions.flatMap((question) =>
      [
        ...missingLanguages(question, ''),
        ...checkParity(question.question, 'question'),
        ...checkParity(question.trap, 'trap'),
        ...question.keyPoints.flatMap((point) => checkPoint(point, question)),
        ...checkFollowUps(question, deck.questions),
        ...checkClaims(question, deck),
        ...checkSources(question, deck),
      ].map((problem) => ({ question: question.id, ...problem })),
    ),
  ];
}

function duplicates(questions: readonly Question[]): readonly Problem[] {
  const named = questions.flatMap(({ id, keyPoints }) => [
    { question: id, field: 'id', name: id },
    ...keyPoints.map((point) => ({ question: id, field: 'keyPoints', name: point.id })),
  ]);
  return named
    .filter(({ name }, index) => named.findIndex((other) => other.name === name) < index)
    .map(({ question, field, name }) => ({
      question,
      field,
      message: `"${name}" is taken already`,
      help: 'cards and rehearsals are kept by id; give this one a number of its own',
    }));
}

function checkPoint(point: AnswerPoint, { id }: Question): readonly Problem[] {
  const field = `keyPoints.${point.id}`;
  const problems = [...checkParity(point.text, field)];
  if (!point.id.startsWith(`${id}.`)) {
    problems.push({
      field,
      message: `${point.id} is not a point of ${id}`,
      help: `number the points of a question through: ${id}.1, ${id}.2 …`,
    });
  }
  const deaf = languages.filter((language) => !hears(point, language, point.text[language] ?? ''));
  return [
    ...problems,
    ...deaf.map((language) => ({
      field: `${field}.${language}`,
      message: 'whoever says this very sentence would not be heard to have said it',
      help: 'let its keywords be words that are in it, or ask for fewer hits',
    })),
  ];
}

/** Whether what was said has enough of the point's keywords. */
export function hears({ keywords, hits }: AnswerPoint, language: Language, said: string): boolean {
  const heard = squeeze(said);
  const found = keywords[language].filter((keyword) => heard.includes(squeeze(keyword)));
  return found.length >= (hits?.[language] ?? 1);
}

/** Letters and digits alone: nobody hears case, spaces and punctuation. */
const squeeze = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');

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
