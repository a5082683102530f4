import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import { type Subject, subjectsOf } from '../../schedule/card-subjects.ts';
import { type Calendar, type Card, cardsFrom } from '../../schedule/cards.ts';
import { type DayPlan, planDay } from '../../schedule/day-plan.ts';
import { dayOf } from '../../schedule/days.ts';
import { readinessOf, type TalkReadiness } from '../../schedule/readiness.ts';
import { adviseRun, type RunAdvice } from '../../schedule/run-advice.ts';
import type { Desk, ScreenProps } from '../../screen-context.ts';
import type { Review, Run } from '../../storage/records.ts';
import './today.css';
import { Cards } from './today-cards.tsx';
import { Plan } from './today-plan.tsx';

/** What there is to do today, and how one stands. */
export interface Outlook {
  readonly plan: DayPlan;
  readonly run: RunAdvice;
  readonly readiness: TalkReadiness;
  readonly cards: ReadonlyMap<string, Card>;
}

/** What to do today; and the cards, one by one. */
export function Today({ desk }: ScreenProps) {
  const { outlook, reload } = useOutlook(desk);
  const [deck, setDeck] = useState<readonly Subject[]>();
  if (!outlook) return null;
  const { due, fresh } = outlook.plan;
  if (!deck) return <Plan desk={desk} outlook={outlook} onBegin={() => setDeck([...due, ...fresh])} />;
  return (
    <Cards
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
function useOutlook(desk: Desk): {
  readonly outlook: Outlook | undefined;
  readonly reload: () => Promise<void>;
} {
  const { store, talk, settings } = desk;
  const [kept, setKept] = useState<{ readonly reviews: readonly Review[]; readonly runs: readonly Run[] }>();
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
