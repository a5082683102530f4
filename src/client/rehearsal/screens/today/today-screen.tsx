import { useState } from 'preact/hooks';
import type { Subject } from '../../schedule/card-subjects.ts';
import type { ScreenProps } from '../../screen-context.ts';
import './today.css';
import { CardSession } from './card-session.tsx';
import { DayOverview } from './day-overview.tsx';
import { useDaySummary } from './use-day-summary.ts';

/** What to do today; and the cards, one by one. */
export function TodayScreen({ context }: ScreenProps) {
  const { summary, reload } = useDaySummary(context);
  const [subjects, setSubjects] = useState<readonly Subject[]>();
  if (!summary) return null;
  if (!subjects) {
    const { due, fresh } = summary.plan;
    return (
      <DayOverview context={context} summary={summary} onBegin={() => setSubjects([...due, ...fresh])} />
    );
  }
  return (
    <CardSession
      context={context}
      subjects={subjects}
      isNew={({ id }) => !summary.cards.has(id)}
      onLeave={() => {
        setSubjects(undefined);
        reload();
      }}
    />
  );
}
