import { perLanguage, type Text } from '../../../../core/model/languages.ts';
import type { Axis, LineChart } from '../../../../core/model/pictures.ts';
import type { Tone } from '../../../../core/model/tones.ts';
import type { Meaning } from '../parts/meter.tsx';
import type { Trend } from './trend.ts';

const maxTicks = 5;
/** What a tick below needs for a date. */
const tickPixels = 88;

/** Charts are drawn in the talk's tones; these are the ones that look like the meanings, see `theme/tokens.css`. */
const tones: Readonly<Record<Meaning, Tone>> = {
  good: 'ability',
  info: 'learning',
  notice: 'value',
  warn: 'scale',
  muted: 'plain',
};

/**
 * The trend has at least as many values as `minValues`.
 * @param width Of the drawing, in pixels.
 */
export function chartOf(trend: Trend, width: number): LineChart {
  const { values, range, limits = [] } = trend;
  const [first, last] = [values[0]?.x ?? 0, values.at(-1)?.x ?? 1];
  const all = [...values, ...limits].map(({ value }) => value);
  return {
    kind: 'lines',
    id: `trend-${trend.id}`,
    title: trend.title,
    text: inEach(trend.says),
    x: {
      label: trend.axes.x,
      from: first,
      to: last,
      scale: 'linear',
      ticks: spaced(values, ((last - first) * tickPixels) / width).map(({ x, at }) => ({
        at: x,
        label: inEach(at),
      })),
    },
    y: valueAxis(trend, range ?? [Math.min(...all), Math.max(...all)]),
    lines: [
      ...limits.map(({ label, value }) => ({
        label: perLanguage((language) => `${label[language]} ${trend.write(value)}`),
        tone: tones.muted,
        points: [[first, value] as const, [last, value] as const],
        labelAt: 1,
        labelSide: 'right' as const,
        role: 'limit' as const,
      })),
      {
        label: inEach(values.at(-1)?.shown ?? ''),
        tone: tones[trend.colour],
        points: values.map(({ x, value }) => [x, value] as const),
        labelAt: values.length - 1,
        labelSide: 'right',
        role: 'measured',
      },
    ],
  };
}

const inEach = (text: string): Text => perLanguage(() => text);

/** The values whose places are named below: the last one, and before it as many as keep their distance. */
function spaced(values: Trend['values'], distance: number): Trend['values'] {
  const picked: Trend['values'][number][] = [];
  for (const value of values.toReversed()) {
    const next = picked[0];
    if (!next || next.x - value.x >= distance) picked.unshift(value);
  }
  return picked;
}

/** The axis of the values, with as few ticks as read well. */
function valueAxis({ axes, steps, write }: Trend, [min, max]: readonly [number, number]): Axis {
  const step = steps.find((one) => Math.ceil(max / one) - Math.floor(min / one) < maxTicks) ?? max;
  const from = Math.floor(min / step) * step;
  // All the same is a line, too: it needs some room above it.
  const to = Math.max(from + step, Math.ceil(max / step) * step);
  const count = Math.round((to - from) / step);
  return {
    label: axes.y,
    from,
    to,
    scale: 'linear',
    ticks: Array.from({ length: count + 1 }, (_, index) => from + index * step).map((at) => ({
      at,
      label: inEach(write(at)),
    })),
  };
}
