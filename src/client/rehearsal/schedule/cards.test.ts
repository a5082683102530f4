import fc from 'fast-check';
import { createEmptyCard, FSRS, fsrs, Rating } from 'ts-fsrs';
import { describe, expect, it, vi } from 'vitest';
import { type Grade, grades, type Recall } from '../records/records.ts';
import { type Calendar, type Card, cardsFrom, isDue, lastReviewDay, recallOn } from './cards.ts';
import { addDays, type Day, daysBetween, noonOf } from './days.ts';
import { readinessByDay } from './readiness-by-day.ts';

const start = '2026-11-01';
const inUtc = (moment: number): Day => new Date(moment).toISOString().slice(0, 10);
const calendar = (today: Day, interview: Day | null = null): Calendar => ({ today, interview, dayOf: inUtc });

/** A recall in the evening of a day. */
const recall = (day: Day, grade: Grade, changes: Partial<Recall> = {}): Recall => ({
  id: `${day} ${grade}`,
  at: Date.parse(`${day}T19:00:00Z`),
  subject: 'point',
  language: 'zh',
  grade,
  from: 'card',
  ...changes,
});

function cardAfter(recalls: readonly Recall[], when: Calendar): Card {
  const card = cardsFrom(recalls, 'zh', when).get('point');
  if (!card) throw new Error('no card');
  return card;
}

describe('many recalls', () => {
  it('leave what the scheduler makes of them one by one', () => {
    const scheduler = fsrs({ request_retention: 0.95, enable_fuzz: false, enable_short_term: false });
    const ratings = { said: Rating.Good, hinted: Rating.Hard, missed: Rating.Again } as const;
    const evenings = fc.array(fc.tuple(fc.nat(400), fc.constantFrom(...grades)), {
      minLength: 1,
      maxLength: 12,
    });
    fc.assert(
      fc.property(evenings, (chosen) => {
        const sorted = [...chosen].sort(([a], [b]) => a - b);
        const recalls = sorted.map(([days, grade], index) =>
          recall(addDays(start, days), grade, { id: `${index}`.padStart(3, '0') }),
        );
        let memory = createEmptyCard(noonOf(start));
        for (const [days, grade] of sorted)
          memory = scheduler.next(memory, noonOf(addDays(start, days)), ratings[grade]).card;
        const card = cardAfter(recalls, calendar(start));
        expect(card.stability).toBeCloseTo(memory.stability, 6);
        expect(daysBetween(card.last, card.due)).toBe(memory.scheduled_days);
      }),
    );
  });

  it('are each gone through once, and not scheduled, for the history of all days', () => {
    const recalls = Array.from({ length: 20_000 }, (_, index) =>
      recall(addDays(start, Math.floor(index / 100)), 'said', { id: `${index}`, subject: `s${index % 300}` }),
    );
    // Counted, not timed: how fast a machine is differs, and what else it does.
    const scheduled = vi.spyOn(FSRS.prototype, 'next');
    const counted = vi.spyOn(FSRS.prototype, 'next_state');
    cardsFrom(recalls, 'zh', calendar(start));
    // Each subject is scheduled once, by its last recall; for the four grades that it might have had.
    expect(scheduled).toHaveBeenCalledTimes(300);
    counted.mockClear();
    expect(readinessByDay([], recalls, 'zh')).toHaveLength(23);
    expect(scheduled).toHaveBeenCalledTimes(300);
    expect(counted.mock.calls.length).toBeLessThanOrEqual(recalls.length);
    vi.restoreAllMocks();
  });
});

describe('a card', () => {
  const days = (...recalls: readonly Recall[]): number => {
    const { last, due } = cardAfter(recalls, calendar(start));
    return daysBetween(last, due);
  };

  it('comes up again after days that fit how it went', () => {
    expect(days(recall(start, 'said'))).toBe(3);
    expect(days(recall(start, 'hinted'))).toBe(2);
    expect(days(recall(start, 'missed'))).toBe(1);
    const second = recall('2026-11-04', 'said');
    expect(days(recall(start, 'said'), second)).toBe(6);
    expect(days(recall(start, 'said'), second, recall('2026-11-10', 'said'))).toBe(15);
    expect(days(recall(start, 'said'), second, recall('2026-11-10', 'missed'))).toBe(1);
  });

  it('gains nothing from a second recall on the same evening', () => {
    const again = recall(start, 'said', { id: 'again', at: Date.parse(`${start}T19:30:00Z`) });
    expect(days(recall(start, 'said'), again)).toBe(3);
  });

  it('knows its days and its last grade', () => {
    const card = cardAfter([recall('2026-11-03', 'hinted'), recall(start, 'missed')], calendar(start));
    expect(card).toMatchObject({ first: start, last: '2026-11-03', lastGrade: 'hinted', recalls: 2 });
  });

  it('is one a subject and language', () => {
    const recalls = [
      recall(start, 'said'),
      recall(start, 'said', { subject: 'other' }),
      recall(start, 'missed', { language: 'en' }),
    ];
    expect([...cardsFrom(recalls, 'zh', calendar(start)).keys()]).toEqual(['point', 'other']);
    expect(cardsFrom(recalls, 'en', calendar(start)).get('point')?.lastGrade).toBe('missed');
  });

  it('is known less from day to day, and never for sure', () => {
    const card = cardAfter([recall(start, 'said')], calendar(start));
    const shares = [0, 1, 2, 5, 20, 300].map((after) => recallOn(card, addDays(start, after)));
    expect(shares[0]).toBe(shares[1]);
    for (const [index, share] of shares.entries()) {
      expect(share).toBeGreaterThan(0);
      expect(share).toBeLessThan(1);
      if (index > 1) expect(share).toBeLessThan(shares[index - 1] ?? 0);
    }
  });
});

describe('before an interview', () => {
  it('everything comes up once more the day before', () => {
    const known = [recall(start, 'said'), recall('2026-11-04', 'said')];
    expect(cardAfter(known, calendar('2026-11-05', '2026-11-08')).due).toBe('2026-11-07');
    // Set on the eve: all that was not recalled today is due today.
    const eve = cardAfter(known, calendar('2026-11-07', '2026-11-08'));
    expect(isDue(eve, '2026-11-07')).toBe(true);
    const recalled = cardAfter(
      [...known, recall('2026-11-07', 'said')],
      calendar('2026-11-07', '2026-11-08'),
    );
    expect(isDue(recalled, '2026-11-07')).toBe(false);
  });

  it('the day itself, and a day that is past, set no limit', () => {
    for (const interview of ['2026-11-05', '2026-10-01']) {
      expect(lastReviewDay(calendar('2026-11-05', interview))).toBeUndefined();
      expect(cardAfter([recall('2026-11-05', 'said')], calendar('2026-11-05', interview)).due).toBe(
        '2026-11-08',
      );
    }
  });
});

describe('whatever was recalled', () => {
  const history = fc
    .array(
      fc.record({
        minutes: fc.integer({ min: 0, max: 60 * 24 * 60 }),
        grade: fc.constantFrom(...grades),
        subject: fc.constantFrom('point', 'other'),
      }),
      { minLength: 1, maxLength: 25 },
    )
    .map((recalls) =>
      recalls.map(({ minutes, grade, subject }, index) =>
        recall(start, grade, {
          id: `${index}`,
          subject,
          at: Date.parse(`${start}T00:00:00Z`) + minutes * 60_000,
        }),
      ),
    );
  const ahead = fc.integer({ min: 1, max: 90 });

  it('nothing is due after the day before the interview, nor on the day it was recalled', () => {
    fc.assert(
      fc.property(history, ahead, (recalls, days) => {
        const today = '2026-12-31';
        const interview = addDays(today, days);
        const end = addDays(interview, -1);
        for (const card of cardsFrom(recalls, 'zh', calendar(today, interview)).values()) {
          expect(card.due > card.last).toBe(true);
          expect(card.last < end ? card.due <= end : true).toBe(true);
          expect(isDue(card, end) || card.last >= end).toBe(true);
        }
      }),
    );
  });

  it('the order in which it was stored does not matter', () => {
    fc.assert(
      fc.property(
        history.chain((recalls) =>
          fc.tuple(
            fc.constant(recalls),
            fc.shuffledSubarray([...recalls], { minLength: recalls.length, maxLength: recalls.length }),
          ),
        ),
        ([recalls, shuffled]) => {
          const [one, other] = [recalls, shuffled].map((all) => cardsFrom(all, 'zh', calendar('2026-12-31')));
          expect(new Map([...(other ?? [])].sort())).toEqual(new Map([...(one ?? [])].sort()));
        },
      ),
    );
  });
});
