import { historyMessages } from '../../../../core/messages/rehearsal/history.ts';
import { fill, say } from '../../../shared/page/language.ts';
import { type Day, daysBetween } from '../../schedule/days.ts';
import { formatPercent } from '../parts/format-number.ts';
import { formatDay } from '../parts/format-time.ts';
import { type Trend, valuesInWords } from './trend.ts';

/** How the readiness changed from one day of rehearsal to the next. */
export function readinessTrend(days: readonly { readonly day: Day; readonly share: number }[]): Trend {
  const start = days[0]?.day ?? '';
  const values = days.map(({ day, share }) => ({
    x: daysBetween(start, day),
    at: formatDay(day),
    value: 100 * share,
    shown: formatPercent(share),
  }));
  return {
    id: 'readiness',
    title: historyMessages.trendReadiness,
    colour: 'good',
    axes: { x: historyMessages.axisDay, y: historyMessages.axisShare },
    range: [0, 100],
    steps: [25],
    write: (value) => `${Math.round(value)}`,
    ...valuesInWords(values, {
      says: (now, before) =>
        fill(historyMessages.trendReadinessSays, {
          day: now.at,
          now: now.shown,
          earlier: before.at,
          before: before.shown,
        }),
      needs: say(historyMessages.trendReadinessNeeds),
    }),
  };
}
