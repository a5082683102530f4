import type { Language } from '../../../core/model/languages.ts';
import type { Recall } from '../records/records.ts';
import type { Subject } from './card-subjects.ts';
import { cardsByDay } from './cards.ts';
import { type Day, dayOf } from './days.ts';
import { readinessOf } from './readiness.ts';

/** Of more days than this only some are given. */
const maxDays = 24;

/** How ready one was for the morning after each day on which one rehearsed; of many days some, the last one always. */
export function readinessByDay(
  subjects: readonly Subject[],
  recalls: readonly Recall[],
  language: Language,
): readonly { readonly day: Day; readonly share: number }[] {
  const days = [
    ...new Set(recalls.filter((recall) => recall.language === language).map(({ at }) => dayOf(at))),
  ].sort();
  const step = Math.ceil(days.length / maxDays);
  const chosen = days.filter((_, index) => (days.length - 1 - index) % step === 0);
  const cards = cardsByDay(recalls, language, chosen);
  return chosen.map((day) => ({
    day,
    share: readinessOf(subjects, cards.next().value ?? new Map(), [], { today: day, interview: null }).overall
      .share,
  }));
}
