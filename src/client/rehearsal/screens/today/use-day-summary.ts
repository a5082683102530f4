import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import type { Recall, Run } from '../../records/records.ts';
import { subjectsOf } from '../../schedule/card-subjects.ts';
import { type Calendar, type Card, cardsFrom } from '../../schedule/cards.ts';
import { type DayPlan, planDay } from '../../schedule/day-plan.ts';
import { dayOf } from '../../schedule/days.ts';
import { readinessOf, type TalkReadiness } from '../../schedule/readiness.ts';
import { adviseRun, type RunAdvice } from '../../schedule/run-advice.ts';
import type { ScreenContext } from '../../screen-context.ts';

/** What there is to do today, and how one stands. */
export interface DaySummary {
  readonly plan: DayPlan;
  readonly run: RunAdvice;
  readonly readiness: TalkReadiness;
  /** What was met before, by the id of its subject. */
  readonly cards: ReadonlyMap<string, Card>;
}

interface History {
  readonly reviews: readonly Recall[];
  readonly runs: readonly Run[];
}

/** The summary is undefined until the records are read; `reload` after something was recalled. */
export function useDaySummary(context: ScreenContext): {
  readonly summary: DaySummary | undefined;
  readonly reload: () => void;
} {
  const { store, talk, settings, reportUnread } = context;
  const [history, setHistory] = useState<History>();
  const reload = useCallback(() => {
    Promise.all([store.recalls(), store.runs()])
      .then(([reviews, runs]) => setHistory({ reviews, runs }))
      .catch(reportUnread);
  }, [store]);
  useEffect(reload, [reload]);
  // All recalls are gone through again for it: not with every rendering.
  const summary = useMemo(() => history && summaryOf(history, context), [history, talk, settings]);
  return { summary, reload };
}

function summaryOf({ reviews, runs }: History, { talk, settings }: ScreenContext): DaySummary {
  const calendar: Calendar = { today: dayOf(Date.now()), interview: settings.interview };
  const subjects = subjectsOf(talk, settings.version);
  const cards = cardsFrom(reviews, settings.language, calendar);
  return {
    cards,
    plan: planDay(subjects, cards, calendar),
    run: adviseRun(runs, settings, calendar),
    readiness: readinessOf(subjects, cards, talk.rehearsal.sections, calendar),
  };
}
