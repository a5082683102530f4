import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import type { Recall, Run } from '../../records/records.ts';
import { type Subject, subjectsOf } from '../../schedule/card-subjects.ts';
import { type Calendar, type Card, cardsFrom } from '../../schedule/cards.ts';
import { type DayPlan, planDay } from '../../schedule/day-plan.ts';
import { dayOf } from '../../schedule/days.ts';
import { readinessOf, type TalkReadiness } from '../../schedule/readiness.ts';
import { adviseRun, type RunAdvice } from '../../schedule/run-advice.ts';
import type { ScreenContext, ScreenProps } from '../../screen-context.ts';
import './today.css';
import { CardSession } from './card-session.tsx';
import { DayOverview } from './day-overview.tsx';

/** What there is to do today, and how one stands. */
export interface DaySummary {
  readonly plan: DayPlan;
  readonly run: RunAdvice;
  readonly readiness: TalkReadiness;
  readonly cards: ReadonlyMap<string, Card>;
}

/** What to do today; and the cards, one by one. */
export function TodayScreen({ context }: ScreenProps) {
  const { summary, reload } = useDaySummary(context);
  const [deck, setDeck] = useState<readonly Subject[]>();
  if (!summary) return null;
  const { due, fresh } = summary.plan;
  if (!deck)
    return <DayOverview context={context} summary={summary} onBegin={() => setDeck([...due, ...fresh])} />;
  return (
    <CardSession
      context={context}
      subjects={deck}
      isNew={({ id }) => !summary.cards.has(id)}
      onLeave={() => {
        setDeck(undefined);
        void reload().catch(context.report);
      }}
    />
  );
}

/** Undefined until the records are read. */
function useDaySummary(context: ScreenContext): {
  readonly summary: DaySummary | undefined;
  readonly reload: () => Promise<void>;
} {
  const { store, talk, settings } = context;
  const [kept, setKept] = useState<{ readonly reviews: readonly Recall[]; readonly runs: readonly Run[] }>();
  const reload = useCallback(async () => {
    const [reviews, runs] = await Promise.all([store.reviews(), store.runs()]);
    setKept({ reviews, runs });
  }, [store]);
  useEffect(() => void reload().catch(context.report), [reload]);
  // All recalls are gone through again for it: not with every rendering.
  const summary = useMemo(() => {
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
  return { summary, reload };
}
