import type { Deck } from '../model/deck.ts';
import type { Problem } from '../model/problem.ts';
import { slidesOf } from '../model/queries.ts';

/**
 * Whether every slide and every question that is written is also in the talk: one that no list has is missing without
 * a trace.
 *
 * @param code The talk's own files.
 */
export function checkListed(deck: Deck, code: readonly string[]): readonly Problem[] {
  const slides = new Set(slidesOf(deck).map(({ id }) => id));
  const questions = new Set<string>(deck.questions.map(({ id }) => id));
  return code.flatMap((file) => [
    ...idsIn(file, /\bdefineSlide\(\{\s*id: '([^']+)'/g)
      .filter((id) => !slides.has(id))
      .map((slide) => ({
        slide,
        field: 'id',
        message: 'it is in no section of the talk',
        help: 'add it to the slides of its section, and the section to the deck',
      })),
    ...idsIn(file, /\bid: '([^']+)',\s*level: '/g)
      .filter((id) => !questions.has(id))
      .map((question) => ({
        question,
        field: 'id',
        message: 'it is not among the questions of the talk',
        help: 'add the list that it is in to the questions of the deck',
      })),
  ]);
}

const idsIn = (code: string, sign: RegExp): readonly string[] =>
  [...code.matchAll(sign)].map(([, id = '']) => id);
