import type { Subject } from './card-subjects.ts';
import { type Calendar, type Card, isDue, lastReviewDay, recallOn } from './cards.ts';
import { daysBetween } from './days.ts';

/** Why so many new ones come today. */
export type Reason =
  /** There is none that was never seen. */
  | 'none left'
  /** The interview is today: nothing new any more. */
  | 'interview'
  /** No interview lies ahead: a few a day. */
  | 'no date'
  /** There is more time than needed: a few a day. */
  | 'time enough'
  /** As many as it takes to see all of them before the interview. */
  | 'spread'
  /** More than one can take in: not all will be seen. */
  | 'too many';

export interface DayPlan {
  /** Least likely to be known first. */
  readonly due: readonly Subject[];
  /** To be recalled for the first time today, in the order of {@link subjectsOf}. */
  readonly fresh: readonly Subject[];
  /** Why so many: see {@link Reason}. */
  readonly reason: Reason;
  /** How many were never seen, those of today included, and how many days there are to meet them, today included. */
  readonly unseen: number;
  readonly days: number | null;
  /** How many were recalled for the first time today already, and how many recalls there were today. */
  readonly met: number;
  readonly recalled: number;
  /** How many days until the interview; null when none is set, negative when it is past. */
  readonly daysLeft: number | null;
}

/** New cards a day: with fewer one would hardly get on, and more cannot be learnt in an evening. */
export const minNewADay = 8;
export const maxNewADay = 30;

/** What to do today. `subjects` in the order in which they are best met. */
export function planDay(
  subjects: readonly Subject[],
  cards: ReadonlyMap<string, Card>,
  calendar: Calendar,
): DayPlan {
  const { today, interview } = calendar;
  const known = subjects.flatMap((subject) => {
    const card = cards.get(subject.id);
    return card ? [{ subject, card }] : [];
  });
  const unseen = subjects.filter(({ id }) => !cards.has(id));
  const met = known.filter(({ card }) => card.first === today).length;
  const { count, reason } = freshCount(unseen.length, met, calendar);
  const chance = new Map(known.map(({ subject, card }) => [subject, recallOn(card, today)]));
  return {
    due: known
      .filter(({ card }) => isDue(card, today))
      .map(({ subject }) => subject)
      .sort((a, b) => (chance.get(a) ?? 0) - (chance.get(b) ?? 0)),
    fresh: unseen.slice(0, count),
    reason,
    unseen: unseen.length,
    days: daysForNew(calendar),
    met,
    recalled: known.filter(({ card }) => card.last === today).length,
    daysLeft: interview === null ? null : daysBetween(today, interview),
  };
}

/** How many days there are to meet new ones, today included: the day before the interview is for what was met. */
function daysForNew(calendar: Calendar): number | null {
  const end = lastReviewDay(calendar);
  return end === undefined ? null : Math.max(1, daysBetween(calendar.today, end));
}

function freshCount(
  unseen: number,
  met: number,
  calendar: Calendar,
): { readonly count: number; readonly reason: Reason } {
  if (unseen === 0) return { count: 0, reason: 'none left' };
  if (calendar.interview === calendar.today) return { count: 0, reason: 'interview' };
  const days = daysForNew(calendar);
  const left = (wanted: number): number => Math.max(0, wanted - met);
  if (days === null) return { count: left(minNewADay), reason: 'no date' };
  // Of all that was unseen this morning: else those met today would make today's share smaller with each.
  const wanted = Math.ceil((unseen + met) / days);
  if (wanted > maxNewADay) return { count: left(maxNewADay), reason: 'too many' };
  if (wanted > minNewADay) return { count: left(wanted), reason: 'spread' };
  return { count: left(minNewADay), reason: 'time enough' };
}
