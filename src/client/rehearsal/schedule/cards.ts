import { createEmptyCard, forgetting_curve, fsrs, type Card as Memory, Rating, State } from 'ts-fsrs';
import type { Language } from '../../../core/model/languages.ts';
import type { Grade, Recall } from '../records/records.ts';
import { addDays, type Day, dayOf, daysBetween, earlierDay, noonOf } from './days.ts';

/** What is known of one key point or question in one language, from all its recalls. */
export interface Card extends Memorised {
  readonly subject: string;
  readonly first: Day;
  readonly recalls: number;
  /** When it comes up again. */
  readonly due: Day;
}

/** What the chance of knowing it on a day rests on. */
export interface Memorised {
  readonly last: Day;
  readonly lastGrade: Grade;
  /** Days after which nine in ten still know it. */
  readonly stability: number;
}

/** When one rehearses, and for when. */
export interface Calendar {
  readonly today: Day;
  readonly interview: Day | null;
  /** Which day a moment is on. */
  readonly dayOf?: (moment: number) => Day;
}

/**
 * Nineteen in twenty, because one interview counts more than a year of study; no chance in the dates, and a day as the
 * smallest step: several recalls in one evening count little more than one.
 */
const scheduler = fsrs({ request_retention: 0.95, enable_fuzz: false, enable_short_term: false });

const ratings = { said: Rating.Good, hinted: Rating.Hard, missed: Rating.Again } as const;

/** The last day on which to review; undefined when no interview lies ahead. */
export const lastReviewDay = ({ today, interview }: Calendar): Day | undefined =>
  interview !== null && interview > today ? addDays(interview, -1) : undefined;

/** The cards of a language, by subject, made anew from all recalls: nothing else is kept of them. */
export function cardsFrom(
  recalls: readonly Recall[],
  language: Language,
  calendar: Calendar,
): ReadonlyMap<string, Card> {
  const bySubject = new Map<string, Recall[]>();
  for (const recall of recalls) {
    if (recall.language !== language) continue;
    const known = bySubject.get(recall.subject);
    if (known) known.push(recall);
    else bySubject.set(recall.subject, [recall]);
  }
  return new Map([...bySubject].map(([subject, own]) => [subject, cardOf(subject, own, calendar)]));
}

/** What recalls have left in memory, as FSRS counts it; see https://github.com/open-spaced-repetition/ts-fsrs. */
interface Trace extends Pick<Card, 'first' | 'last' | 'lastGrade' | 'recalls' | 'stability'> {
  readonly difficulty: number;
}

/** `before` and one more recall. One microsecond, where scheduling takes fifty: all that was ever recalled is gone through. */
function recalled(before: Trace | undefined, day: Day, grade: Grade): Trace {
  // Clocks that are set back at midnight give a day twice: it counts as one.
  const last = before && before.last > day ? before.last : day;
  const elapsed = before ? daysBetween(before.last, last) : 0;
  const { stability, difficulty } = scheduler.next_state(before ?? null, elapsed, ratings[grade]);
  return {
    first: before?.first ?? day,
    last,
    lastGrade: grade,
    recalls: (before?.recalls ?? 0) + 1,
    stability,
    difficulty,
  };
}

/** Two imports may bring recalls in any order; the id settles what happened at the same moment. */
const inOrder = (recalls: readonly Recall[]): readonly Recall[] =>
  [...recalls].sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1));

function cardOf(subject: string, recalls: readonly Recall[], calendar: Calendar): Card {
  const day = calendar.dayOf ?? dayOf;
  let before: Trace | undefined;
  let trace: Trace | undefined;
  for (const { at, grade } of inOrder(recalls)) {
    before = trace;
    trace = recalled(before, day(at), grade);
  }
  if (!trace) throw new RangeError(`no recall of ${subject}`);
  return cardAfter(subject, before, trace, calendar);
}

/** When it comes up again, only the last recall decides; `before` is what there was until then. */
function cardAfter(subject: string, before: Trace | undefined, trace: Trace, calendar: Calendar): Card {
  const { difficulty: _, ...known } = trace;
  const { scheduled_days: days } = scheduler.next(
    memoryOf(before, trace.last),
    noonOf(trace.last),
    ratings[trace.lastGrade],
  ).card;
  return { subject, ...known, due: dueDay(trace.last, days, calendar) };
}

function memoryOf(trace: Trace | undefined, today: Day): Memory {
  const empty = createEmptyCard(noonOf(trace?.last ?? today));
  if (!trace) return empty;
  const { stability, difficulty, recalls, last } = trace;
  return { ...empty, stability, difficulty, reps: recalls, state: State.Review, last_review: noonOf(last) };
}

/** The cards of a language as they were at the end of some days, in order, each recall gone through once. */
export function* cardsByDay(
  recalls: readonly Recall[],
  language: Language,
  days: readonly Day[],
): Generator<ReadonlyMap<string, Memorised>, void> {
  const traces = new Map<string, Trace>();
  const byDay = new Map<Day, Recall[]>();
  for (const recall of inOrder(recalls)) {
    if (recall.language !== language) continue;
    const day = dayOf(recall.at);
    const others = byDay.get(day);
    if (others) others.push(recall);
    else byDay.set(day, [recall]);
  }
  const recalledOn = [...byDay].sort(([a], [b]) => (a < b ? -1 : 1));
  let next = 0;
  for (const day of days) {
    for (; (recalledOn[next]?.[0] ?? '~') <= day; next += 1)
      for (const { subject, grade } of recalledOn[next]?.[1] ?? [])
        traces.set(subject, recalled(traces.get(subject), recalledOn[next]?.[0] ?? day, grade));
    yield traces;
  }
}

/** Not after the day before the interview: then, everything comes up once more. */
function dueDay(last: Day, days: number, calendar: Calendar): Day {
  const due = addDays(last, days);
  const end = lastReviewDay(calendar);
  return end !== undefined && last < end ? earlierDay(due, end) : due;
}

/** A card comes up once a day at most, and none is ever done with before the interview. */
export const isDue = (card: Card, today: Day): boolean => card.due <= today && card.last < today;

/** How likely it is that one still knows it on a day, from 0 to 1. */
export function recallOn(card: Memorised, day: Day): number {
  // On the day itself one has just seen it, also when one missed it: that says nothing.
  const elapsed = Math.max(1, daysBetween(card.last, day));
  return forgetting_curve(scheduler.parameters.w, elapsed, card.stability);
}
