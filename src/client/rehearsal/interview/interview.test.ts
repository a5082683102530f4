import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RehearsedQuestion } from '../../../core/model/page-contract.ts';
import type { QuestionId, QuestionLevel } from '../../../core/model/questions.ts';
import { followUp } from './follow-up.ts';
import { beginInterview, type Interview, interviewAnswered, interviewLengths } from './interview.ts';

/** A question of two points, and what may be asked after it. */
const asked = (
  id: QuestionId,
  level: QuestionLevel,
  followUps: readonly QuestionId[] = [],
  about = id.toLowerCase(),
): RehearsedQuestion => ({
  id,
  level,
  question: `What of ${about}?`,
  seconds: 60,
  keyPoints: ([1, 2] as const).map((number) => ({
    id: `${id}.${number}` as const,
    text: `Point ${number} of ${id}`,
    keywords: [`${id}-${number}`],
    hits: 1,
  })),
  trap: '',
  followUps,
  slides: [],
  evidence: '',
});

const numbers = ['1', '2', '3', '4', '5', '6', '7', '8'] as const;
/** Eight of each level: each basic one leads to a follow-up, which is about its second point, and to a challenge. */
const questions: readonly RehearsedQuestion[] = numbers.flatMap((number) => [
  asked(`B0${number}`, 'basic', [`F0${number}`, `C0${number}`]),
  asked(`F0${number}`, 'followup', [], `B0${number}-2`),
  asked(`C0${number}`, 'challenge', [], `B0${number}-1`),
]);
const question = (id: string) => {
  const found = questions.find((one) => one.id === id);
  if (!found) throw new Error(`no question ${id}`);
  return found;
};
const begin = (count: number, seed: number) =>
  beginInterview(questions, count, { id: 'i', seed, weakness: () => 1 });

/** Answers every question, missing the points that `misses` names by their place. */
function finish(interview: Interview, misses: readonly number[]): Interview {
  let at = interview;
  for (let turn = 0; at.now; turn += 1) {
    const points = question(at.now.question).keyPoints;
    const missed = points.filter((_, place) => (misses[turn % misses.length] ?? 0) & (1 << place));
    at = interviewAnswered(
      at,
      questions,
      missed.map(({ id }) => id),
    );
  }
  return at;
}

const anyInterview = fc.record({
  count: fc.constantFrom(...interviewLengths),
  seed: fc.integer({ min: 0, max: 2 ** 32 - 1 }),
  misses: fc.array(fc.nat(31), { minLength: 1, maxLength: 10 }),
});

describe('a mock interview', () => {
  it('asks as many questions as were wanted, and none twice', () => {
    fc.assert(
      fc.property(anyInterview, ({ count, seed, misses }) => {
        const { asked } = finish(begin(count, seed), misses);
        expect(asked).toHaveLength(count);
        expect(new Set(asked.map((one) => one.question)).size).toBe(count);
      }),
    );
  });

  it('opens with a basic question, and stays with no subject for more than two follow-ups', () => {
    fc.assert(
      fc.property(anyInterview, ({ count, seed, misses }) => {
        const { asked } = finish(begin(count, seed), misses);
        expect(question(asked[0]?.question ?? '').level).toBe('basic');
        for (const { subject } of asked)
          expect(asked.filter((one) => one.subject === subject).length).toBeLessThanOrEqual(3);
      }),
    );
  });

  it('is the same for the same seed and the same answers', () => {
    fc.assert(
      fc.property(anyInterview, ({ count, seed, misses }) => {
        expect(finish(begin(count, seed), misses)).toEqual(finish(begin(count, seed), misses));
      }),
    );
  });

  it('comes in mixed order', () => {
    const orders = new Set([1, 2, 3, 4, 5].map((seed) => begin(5, seed).subjects.join(' ')));
    expect(orders.size).toBe(5);
  });

  it('asks sooner what one needs more', () => {
    const places = [...Array(200).keys()].map((seed) =>
      beginInterview(questions, 5, {
        id: 'i',
        seed,
        weakness: (id) => (id === 'C05' ? 1 : 0),
      }).subjects.indexOf('C05'),
    );
    const usual = [...Array(200).keys()].map((seed) =>
      beginInterview(questions, 5, { id: 'i', seed, weakness: () => 0 }).subjects.indexOf('C05'),
    );
    const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
    expect(mean(places)).toBeLessThan(mean(usual) - 3);
  });
});

describe('the follow-up', () => {
  const asksNext = (missed: readonly string[], asked: readonly QuestionId[] = []) =>
    followUp(questions, question('B02'), missed, new Set(asked))?.id;

  it('goes after what was left out', () => {
    expect(asksNext(['B02.1'])).toBe('C02');
    expect(asksNext(['B02.2'])).toBe('F02');
  });

  it('is the hardest one left when nothing was', () => {
    expect(asksNext([])).toBe('C02');
    expect(asksNext([], ['C02'])).toBe('F02');
    expect(asksNext([], ['C02', 'F02'])).toBeUndefined();
  });
});
