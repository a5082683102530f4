import { historyMessages } from '../../../../core/messages/rehearsal/history.ts';
import { fill, say } from '../../../shared/page/language.ts';
import { clockFace } from '../../../shared/time/clock-face.ts';
import type { Band } from '../../records/records.ts';
import { formatPercent } from '../parts/format-number.ts';
import { formatDuration } from '../parts/format-time.ts';
import type { RunFigures } from './run-figures.ts';
import { type Trend, type TrendValue, valuesInWords } from './trend.ts';

interface RunKind {
  /** The pace at which nothing is said about it. */
  readonly band: Band;
  /** What the pace is counted in. */
  readonly paceUnit: string;
}

/** How runs of one version and language changed, what matters most first. `runs` are oldest first. */
export const runTrends = (runs: readonly RunFigures[], kind: RunKind): readonly Trend[] => [
  pointsTrend(runs),
  timeTrend(runs),
  paceTrend(runs, kind),
  pausesTrend(runs),
];

/** The value of each run in which it was measured. */
const valuesOf = (
  runs: readonly RunFigures[],
  measure: (figures: RunFigures) => number | null,
  write: (value: number) => string,
): readonly TrendValue[] =>
  runs.flatMap((figures, index) => {
    const value = measure(figures);
    return value === null ? [] : [{ x: index + 1, at: `${index + 1}`, value, shown: write(value) }];
  });

const whole = (value: number): string => `${Math.round(value)}`;

function pointsTrend(runs: readonly RunFigures[]): Trend {
  const percentSaid = ({ points }: RunFigures): number | null =>
    points && (100 * points.said) / Math.max(1, points.all);
  const values = valuesOf(runs, percentSaid, (value) => formatPercent(value / 100));
  return {
    id: 'points',
    title: historyMessages.trendPoints,
    colour: 'good',
    axes: { x: historyMessages.axisRun, y: historyMessages.axisShare },
    range: [0, 100],
    steps: [25],
    write: whole,
    ...valuesInWords(values, {
      says: (now, before) => fill(historyMessages.trendPointsSays, { now: now.shown, before: before.shown }),
      needs: say(historyMessages.trendPointsNeeds),
    }),
  };
}

function timeTrend(runs: readonly RunFigures[]): Trend {
  const planned = runs.at(-1)?.plannedSeconds ?? 0;
  return {
    id: 'time',
    title: historyMessages.trendTime,
    colour: 'info',
    axes: { x: historyMessages.axisRun, y: historyMessages.axisTime },
    steps: [5, 10, 15, 30, 60, 120, 300, 600, 1800],
    write: clockFace,
    limits: [{ label: historyMessages.plan, value: planned }],
    ...valuesInWords(
      valuesOf(runs, ({ seconds }) => seconds, clockFace),
      {
        says: (now, before) =>
          fill(historyMessages.trendTimeSays, {
            now: formatDuration(now.value),
            before: formatDuration(before.value),
            plan: formatDuration(planned),
          }),
        needs: say(historyMessages.needsTwo),
      },
    ),
  };
}

const paceTrend = (runs: readonly RunFigures[], { band, paceUnit }: RunKind): Trend => ({
  id: 'pace',
  title: historyMessages.trendPace,
  colour: 'notice',
  axes: { x: historyMessages.axisRun, y: historyMessages.axisPace },
  steps: [10, 20, 50, 100, 200],
  write: whole,
  limits: [
    { label: historyMessages.high, value: band.high },
    { label: historyMessages.low, value: band.low },
  ],
  ...valuesInWords(
    valuesOf(runs, ({ pace }) => pace, whole),
    {
      says: (now, before) =>
        fill(historyMessages.trendPaceSays, {
          now: now.shown,
          before: before.shown,
          unit: paceUnit,
          ...band,
        }),
      needs: say(historyMessages.trendPaceNeeds),
    },
  ),
});

const pausesTrend = (runs: readonly RunFigures[]): Trend => ({
  id: 'pauses',
  title: historyMessages.trendPauses,
  colour: 'warn',
  axes: { x: historyMessages.axisRun, y: historyMessages.axisPauses },
  range: [0, Math.max(1, ...runs.map(({ longPauses }) => longPauses ?? 0))],
  steps: [1, 2, 5, 10, 20, 50],
  write: whole,
  ...valuesInWords(
    valuesOf(runs, ({ longPauses }) => longPauses, whole),
    {
      says: (now, before) => fill(historyMessages.trendPausesSays, { now: now.shown, before: before.shown }),
      needs: say(historyMessages.trendPausesNeeds),
    },
  ),
});
