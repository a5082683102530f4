import { historyMessages as words } from '../../../../core/messages/rehearsal/history.ts';
import { type Language, languages } from '../../../../core/model/languages.ts';
import { fill, say } from '../../../shared/page/language.ts';
import { clockFace } from '../../../shared/time/clock-face.ts';
import type { Band, Run } from '../../records/records.ts';
import { type Day, daysBetween } from '../../schedule/days.ts';
import { formatPercent, paceUnitOf } from '../parts/format-number.ts';
import { formatDay, formatDuration } from '../parts/format-time.ts';
import type { RunFigures } from './run-figures.ts';
import { fewest, type Trend } from './trend-chart.ts';

const shares = { range: [0, 100], steps: [25], write: (value: number) => `${Math.round(value)}` } as const;
const shareValue = (share: number) => ({ value: 100 * share, shown: formatPercent(share) });

interface MeasuredRun {
  readonly run: Run;
  readonly figures: RunFigures;
}

/** How runs of one kind changed, oldest first: what matters most comes first. */
export function runTrends(runs: readonly MeasuredRun[], band: Band): readonly Trend[] {
  const unit = paceUnitOf(runs.at(-1)?.run.language ?? languages[0]);
  const mostPauses = Math.max(1, ...runs.map(({ figures }) => figures.longPauses ?? 0));
  const planned = runs.at(-1)?.figures.planned ?? 0;
  return [
    {
      id: 'points',
      title: words.trendPoints,
      tone: 'ability',
      axes: { x: words.axisRun, y: words.axisShare },
      ...shares,
      ...told(runs, ({ points }) => points && points.said / Math.max(1, points.all), shareValue, {
        says: (now, before) => fill(words.trendPointsSays, { now: now.shown, before: before.shown }),
        needs: say(words.trendPointsNeeds),
      }),
    },
    {
      id: 'time',
      title: words.trendTime,
      tone: 'learning',
      axes: { x: words.axisRun, y: words.axisTime },
      steps: [5, 10, 15, 30, 60, 120, 300, 600, 1800],
      write: clockFace,
      limits: [{ label: words.plan, value: planned }],
      ...told(
        runs,
        ({ length }) => length,
        (value) => ({ value, shown: clockFace(value) }),
        {
          says: (now, before) =>
            fill(words.trendTimeSays, {
              now: formatDuration(now.value),
              before: formatDuration(before.value),
              plan: formatDuration(planned),
            }),
          needs: say(words.needsTwo),
        },
      ),
    },
    {
      id: 'pace',
      title: words.trendPace,
      tone: 'value',
      axes: { x: words.axisRun, y: words.axisPace },
      steps: [10, 20, 50, 100, 200],
      write: (value) => `${Math.round(value)}`,
      limits: [
        { label: words.high, value: band.high },
        { label: words.low, value: band.low },
      ],
      ...told(
        runs,
        ({ pace }) => pace,
        (value) => ({ value, shown: `${Math.round(value)}` }),
        {
          says: (now, before) =>
            fill(words.trendPaceSays, { now: now.shown, before: before.shown, unit, ...band }),
          needs: say(words.trendPaceNeeds),
        },
      ),
    },
    {
      id: 'pauses',
      title: words.trendPauses,
      tone: 'scale',
      axes: { x: words.axisRun, y: words.axisPauses },
      range: [0, mostPauses],
      steps: [1, 2, 5, 10, 20, 50],
      write: (value) => `${value}`,
      ...told(
        runs,
        ({ longPauses }) => longPauses,
        (value) => ({ value, shown: `${value}` }),
        {
          says: (now, before) => fill(words.trendPausesSays, { now: now.shown, before: before.shown }),
          needs: say(words.trendPausesNeeds),
        },
      ),
    },
  ];
}

/** How the readiness changed from one day of rehearsal to the next. */
export function readinessTrend(days: readonly { readonly day: Day; readonly share: number }[]): Trend {
  const start = days[0]?.day ?? '';
  const values = days.map(({ day, share }) => ({
    x: daysBetween(start, day),
    at: formatDay(day),
    ...shareValue(share),
  }));
  return {
    id: 'readiness',
    title: words.trendReadiness,
    tone: 'ability',
    axes: { x: words.axisDay, y: words.axisShare },
    ...shares,
    ...inWords(values, {
      says: (now, before) =>
        fill(words.trendReadinessSays, {
          day: now.at,
          now: now.shown,
          earlier: before.at,
          before: before.shown,
        }),
      needs: say(words.trendReadinessNeeds),
    }),
  };
}

type Value = Trend['values'][number];
interface Telling {
  readonly says: (now: Value, before: Value) => string;
  readonly needs: string;
}

function told(
  runs: readonly MeasuredRun[],
  measure: (figures: RunFigures) => number | null,
  write: (value: number) => Pick<Value, 'value' | 'shown'>,
  telling: Telling,
): Pick<Trend, 'values' | 'says'> {
  const values = runs.flatMap(({ figures }, index) => {
    const value = measure(figures);
    return value === null ? [] : [{ x: index + 1, at: `${index + 1}`, ...write(value) }];
  });
  return inWords(values, telling);
}

function inWords(values: readonly Value[], { says, needs }: Telling): Pick<Trend, 'values' | 'says'> {
  const [before, now] = values.slice(-fewest);
  return { values, says: now && before ? says(now, before) : needs };
}

/** Runs that can be compared: of one version in one language. */
export interface Kind {
  readonly version: Run['version'];
  readonly language: Language;
}
export const kindOf = ({ version, language }: Kind): string => `${version} ${language}`;
