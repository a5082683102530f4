import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import { type Subject, subjectsOf } from '../../schedule/card-subjects.ts';
import { type Calendar, type Card, cardsFrom } from '../../schedule/cards.ts';
import { type DayPlan, planDay } from '../../schedule/day-plan.ts';
import { dayOf } from '../../schedule/days.ts';
import { readinessOf, type TalkReadiness } from '../../schedule/readiness.ts';
import { adviseRun, type RunAdvice } from '../../schedule/run-advice.ts';
import type { ScreenContext, ScreenProps } from '../../screen-context.ts';
import type { Recall, Run } from '../../storage/records.ts';
import './today.css';
import { TodayCards } from './today-cards.tsx';
import { TodayPlan } from './today-plan.tsx';

/** What there is to do today, and how one stands. */
export interface DaySummary {
  readonly plan: DayPlan;
  readonly run: RunAdvice;
  readonly readiness: TalkReadiness;
  readonly cards: ReadonlyMap<string, Card>;
}

/** What to do today; and the cards, one by one. */
export function TodayScreen({ desk }: ScreenProps) {
  const { outlook, reload } = useOutlook(desk);
  const [deck, setDeck] = useState<readonly Subject[]>();
  if (!outlook) return null;
  const { due, fresh } = outlook.plan;
  if (!deck) return <TodayPlan desk={desk} outlook={outlook} onBegin={() => setDeck([...due, ...fresh])} />;
  return (
    <TodayCards
      desk={desk}
      subjects={deck}
      isNew={({ id }) => !outlook.cards.has(id)}
      onLeave={() => {
        setDeck(undefined);
        void reload().catch(desk.report);
      }}
    />
  );
}

/** Undefined until the records are read. */
function useOutlook(desk: ScreenContext): {
  readonly outlook: DaySummary | undefined;
  readonly reload: () => Promise<void>;
} {
  const { store, talk, settings } = desk;
  const [kept, setKept] = useState<{ readonly reviews: readonly Recall[]; readonly runs: readonly Run[] }>();
  const reload = useCallback(async () => {
    const [reviews, runs] = await Promise.all([store.reviews(), store.runs()]);
    setKept({ reviews, runs });
  }, [store]);
  useEffect(() => void reload().catch(desk.report), [reload]);
  // All recalls are gone through again for it: not with every rendering.
  const outlook = useMemo(() => {
    if (!kept) return undefined;
    const calendar: Calendar = { today: dayOf(Date.now()), interview: settings.interview };
    const subjects = subjectsOf(talk, settings.version);
    const cards = cardsFrom(kept.reviews, settings.language, calendar);
    return {
      cards,
      plan: planDay(subjects, cards, calendar),
      run: adviseRun(kept.runs, settings, calendar),
      readiness: readinessOf(subjects, cards, talk.rehearsal.sections, calendar),
    };
  }, [kept, talk, settings]);
  return { outlook, reload };
}
