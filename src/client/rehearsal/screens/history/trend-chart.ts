import type { Text } from '../../../../core/model/languages.ts';
import type { Axis, LineChart } from '../../../../core/model/pictures.ts';
import type { Tone } from '../../../../core/model/tones.ts';

/** Something that is measured again and again, and how it is drawn. */
export interface Trend {
  readonly id: string;
  readonly title: Text;
  /** In words, what the latest two say; of fewer than two, what is missing. */
  readonly says: string;
  /** Oldest first. */
  readonly values: readonly {
    /** Its place on the axis: which run, or how many days after the first. */
    readonly x: number;
    /** The same as it is read. */
    readonly at: string;
    readonly value: number;
    /** The value as it is read: `3:12`. */
    readonly shown: string;
  }[];
  readonly axes: { readonly x: Text; readonly y: Text };
  readonly tone: Tone;
  /** From the smallest to the largest value it can have, where there are such. */
  readonly range?: readonly [from: number, to: number];
  /** Distances between ticks that read well, smallest first. */
  readonly steps: readonly number[];
  readonly write: (value: number) => string;
  readonly limits?: readonly { readonly label: Text; readonly value: number }[];
}

const mostTicks = 5;
/** Pixels that a tick below needs for a date. */
const tickWidth = 88;

/**
 * Needs two values at least.
 * @param width Pixels that the drawing will have.
 */
export function chartOf(trend: Trend, width: number): LineChart {
  const { values, range, limits = [] } = trend;
  const [first, last] = [values[0]?.x ?? 0, values.at(-1)?.x ?? 1];
  const all = [...values, ...limits].map(({ value }) => value);
  return {
    kind: 'lines',
    id: `trend-${trend.id}`,
    title: trend.title,
    text: both(trend.says),
    x: {
      label: trend.axes.x,
      from: first,
      to: last,
      scale: 'linear',
      ticks: pick(values, ((last - first) * tickWidth) / width).map(({ x, at }) => ({
        at: x,
        label: both(at),
      })),
    },
    y: upright(trend, range ?? [Math.min(...all), Math.max(...all)]),
    lines: [
      ...limits.map(({ label, value }) => ({
        label: { zh: `${label.zh} ${trend.write(value)}`, en: `${label.en} ${trend.write(value)}` },
        tone: 'plain' as const,
        points: [[first, value] as const, [last, value] as const],
        labelAt: 1,
        labelSide: 'right' as const,
        role: 'limit' as const,
      })),
      {
        label: both(values.at(-1)?.shown ?? ''),
        tone: trend.tone,
        points: values.map(({ x, value }) => [x, value] as const),
        labelAt: values.length - 1,
        labelSide: 'right',
        role: 'measured',
      },
    ],
  };
}

const both = (text: string): Text => ({ zh: text, en: text });

/** The values whose places are named below: the last one, and before it as many as keep their distance. */
function pick(values: Trend['values'], distance: number): Trend['values'] {
  const picked: Trend['values'][number][] = [];
  for (const value of values.toReversed()) {
    const next = picked[0];
    if (!next || next.x - value.x >= distance) picked.unshift(value);
  }
  return picked;
}

function upright({ axes, steps, write }: Trend, [least, most]: readonly [number, number]): Axis {
  const step = steps.find((one) => Math.ceil(most / one) - Math.floor(least / one) < mostTicks) ?? most;
  const from = Math.floor(least / step) * step;
  // All the same is a line, too: it needs some room above it.
  const to = Math.max(from + step, Math.ceil(most / step) * step);
  const count = Math.round((to - from) / step);
  return {
    label: axes.y,
    from,
    to,
    scale: 'linear',
    ticks: Array.from({ length: count + 1 }, (_, index) => from + index * step).map((at) => ({
      at,
      label: both(write(at)),
    })),
  };
}

/** Below this there is nothing to compare. */
export const fewest = 2;
