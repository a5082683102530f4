import type { Language } from '../../../core/model/languages.ts';
import type { Recall } from '../records/records.ts';
import type { Subject } from './card-subjects.ts';
import { cardsFrom } from './cards.ts';
import { type Day, dayOf } from './days.ts';
import { readinessOf } from './readiness.ts';

/** More days than that are not drawn one by one. */
const mostDays = 24;

/** How ready one was for the morning after each day on which one rehearsed; of many days some, the last one always. */
export function readinessByDay(
  subjects: readonly Subject[],
  reviews: readonly Recall[],
  language: Language,
): readonly { readonly day: Day; readonly share: number }[] {
  const days = [
    ...new Set(reviews.filter((one) => one.language === language).map(({ at }) => dayOf(at))),
  ].sort();
  const step = Math.ceil(days.length / mostDays);
  const chosen = days.filter((_, index) => (days.length - 1 - index) % step === 0);
  return chosen.map((day) => {
    const calendar = { today: day, interview: null };
    const until = reviews.filter(({ at }) => dayOf(at) <= day);
    return {
      day,
      share: readinessOf(subjects, cardsFrom(until, language, calendar), [], calendar).overall.share,
    };
  });
}
