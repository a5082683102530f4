import { createEmptyCard, forgetting_curve, fsrs, type Card as Memory, Rating } from 'ts-fsrs';
import type { Language } from '../../../core/model/languages.ts';
import type { Grade, Recall } from '../records/records.ts';
import { addDays, type Day, dayOf, daysBetween, earlierDay, noonOf } from './days.ts';

/** What is known of one key point or question in one language, from all its recalls. */
export interface Card {
  readonly subject: string;
  readonly first: Day;
  readonly last: Day;
  readonly lastGrade: Grade;
  readonly recalls: number;
  /** When it comes up again. */
  readonly due: Day;
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

function cardOf(subject: string, recalls: readonly Recall[], calendar: Calendar): Card {
  const day = calendar.dayOf ?? dayOf;
  // Two imports may bring them in any order; the id settles what happened at the same moment.
  const inOrder = [...recalls]
    .sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1))
    .map(({ at, grade }) => ({ day: day(at), grade }));
  const [first] = inOrder;
  const last = inOrder.at(-1);
  if (!first || !last) throw new RangeError(`no recall of ${subject}`);
  let memory: Memory = createEmptyCard(noonOf(first.day));
  let latest = first.day;
  for (const recall of inOrder) {
    // Clocks that are set back at midnight give a day twice: it counts as one.
    latest = recall.day > latest ? recall.day : latest;
    memory = scheduler.next(memory, noonOf(latest), ratings[recall.grade]).card;
  }
  return {
    subject,
    first: first.day,
    last: latest,
    lastGrade: last.grade,
    recalls: recalls.length,
    due: dueDay(latest, memory.scheduled_days, calendar),
    stability: memory.stability,
  };
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
export function recallOn(card: Card, day: Day): number {
  // On the day itself one has just seen it, also when one missed it: that says nothing.
  const elapsed = Math.max(1, daysBetween(card.last, day));
  return forgetting_curve(scheduler.parameters.w, elapsed, card.stability);
}
