import type { Size } from '../../model/geometry.ts';
import type { Language } from '../../model/languages.ts';
import type { ParallelChart } from '../../model/pictures.ts';
import { largestLabel } from '../largest-label.ts';
import { spreadApart } from '../spread-apart.ts';
import { textHeight, textWidth } from '../text-width.ts';

type Axis = ParallelChart['axes'][number];
type Line = ParallelChart['lines'][number];

export const stampRadius = 7;
/** Between two lines through one stop, and between the last of them and the stop's label. */
const roomyBundle = 16;
export const toLabel = 4;
const belowHeader = 14;
/** In which a line changes from one height to another: so that it is well seen, at least, and below which it is not; and before its name. */
const transitions = { roomy: 72, least: 34, crowded: 16, last: 22 } as const;
export const plateauAir = 8;

export interface PlacedStop {
  /** Of the middle of its lines. */
  readonly y: number;
  /** Of the lines through it, by their index in the chart. */
  readonly crossings: readonly { readonly line: number; readonly y: number }[];
  /** Where its label begins, from above. */
  readonly labelTop: number;
}

export interface PlacedAxis {
  readonly x: number;
  /** Half the width of its widest stop: over that, lines run level, so that they cross no label. */
  readonly half: number;
  readonly stops: readonly PlacedStop[];
}

export interface ParallelPlaces {
  /** Whether the labels leave the lines no room to change from one height to another. */
  readonly crowded: boolean;
  readonly size: number;
  readonly axes: readonly PlacedAxis[];
  readonly top: number;
  readonly bottom: number;
  /** Where each line is named: `x` the left edge, `y` the middle. */
  readonly names: { readonly x: number; readonly y: readonly number[] };
}

interface Widths {
  readonly header: number;
  readonly stop: number;
}

export function placeParallel(chart: ParallelChart, language: Language, box: Size): ParallelPlaces {
  const size = largestLabel((one) => neededWidth(chart, language, one, transitions.roomy) <= box.width);
  const x = axisPlaces(chart, language, size, box.width);
  const widths = axisWidths(chart, language, size);
  const header = Math.max(0, ...chart.axes.map((axis) => textHeight(axis.label[language], size)));
  const top = header + belowHeader;
  const bottom = box.height;
  const axes = chart.axes.map((axis, index): PlacedAxis => {
    const lines = linesByStop(chart, index);
    return {
      x: x[index] ?? 0,
      half: (widths[index]?.stop ?? 0) / 2 + plateauAir,
      stops: placeStops(axis, lines, { language, size, top, bottom }),
    };
  });
  const ends = chart.lines.map((_, line) => crossingOf(axes.at(-1), line));
  const y = spreadApart(ends, { distance: size * 1.3, from: top + size / 2, to: bottom - size / 2 });
  const crowded =
    neededWidth(chart, language, size, transitions.crowded) > box.width ||
    axes.some((axis) => overfull(axis));
  return { crowded, size, axes, top, bottom, names: { x: box.width - nameWidth(chart, language, size), y } };
}

/** Whether stops stand on each other: lines on the label of the stop above. */
const overfull = ({ stops }: PlacedAxis): boolean =>
  stops.some((stop, index) => {
    const next = stops[index + 1];
    const first = next?.crossings[0]?.y ?? next?.y;
    return first !== undefined && first - stampRadius < stop.labelTop;
  });

/** Where a line crosses an axis. */
export const crossingOf = (axis: PlacedAxis | undefined, line: number): number =>
  axis?.stops.flatMap((stop) => stop.crossings).find((crossing) => crossing.line === line)?.y ?? 0;

const nameWidth = ({ lines }: ParallelChart, language: Language, size: number): number =>
  Math.max(0, ...lines.map((line) => textWidth(line.label[language], size, true)));

const axisWidths = ({ axes }: ParallelChart, language: Language, size: number): readonly Widths[] =>
  axes.map((axis) => ({
    header: textWidth(axis.label[language], size, true),
    stop: Math.max(0, ...axis.stops.map((stop) => textWidth(stop.label[language], size, true))),
  }));

/**
 * The least distances: from the left edge to the first axis, from axis to axis, and from the last to the names. Its header
 * may stand above the names.
 */
function leastDistances(
  chart: ParallelChart,
  language: Language,
  size: number,
  transition: number,
): readonly number[] {
  const widths = axisWidths(chart, language, size);
  return [...widths, undefined].map((after, index) => {
    const before = widths[index - 1];
    if (!before) return after ? Math.max(after.header, after.stop) / 2 : 0;
    const level = before.stop / 2 + plateauAir;
    if (!after)
      return Math.max(level + transitions.last, before.header / 2 - nameWidth(chart, language, size));
    return Math.max(
      level + transition + after.stop / 2 + plateauAir,
      (before.header + after.header) / 2 + 18,
    );
  });
}

function neededWidth(chart: ParallelChart, language: Language, size: number, transition: number): number {
  const distances = leastDistances(chart, language, size, transition);
  return distances.reduce((total, one) => total + one, 0) + nameWidth(chart, language, size);
}

/** What nothing needs is shared out between the axes. */
function axisPlaces(
  chart: ParallelChart,
  language: Language,
  size: number,
  width: number,
): readonly number[] {
  const distances = leastDistances(chart, language, size, transitions.least);
  const needed = neededWidth(chart, language, size, transitions.least);
  const spare = (width - needed) / Math.max(1, chart.axes.length - 0.7);
  let x = 0;
  return chart.axes.map((_, index) => {
    x += (distances[index] ?? 0) + (index === 0 ? 0 : spare);
    return x;
  });
}

/** The lines through each stop of an axis, in an order in which fewer of them cross: by where they come from and go to. */
function linesByStop({ axes, lines }: ParallelChart, axis: number): readonly (readonly number[])[] {
  const height = (line: Line, at: number): number =>
    (line.stops[at] ?? 0) / Math.max(1, (axes[at]?.stops.length ?? 1) - 1);
  const pull = (index: number): number => {
    const line = lines[index];
    if (!line) return 0;
    const sides = [axis - 1, axis + 1].filter((at) => at >= 0 && at < axes.length);
    return sides.reduce((total, at) => total + height(line, at), 0) / Math.max(1, sides.length);
  };
  const indices = lines.map((_, index) => index);
  return (axes[axis]?.stops ?? []).map((_, stop) =>
    indices.filter((index) => lines[index]?.stops[axis] === stop).toSorted((a, b) => pull(a) - pull(b)),
  );
}

interface StopRoom {
  readonly language: Language;
  readonly size: number;
  readonly top: number;
  readonly bottom: number;
}

/** Each stop is a bundle of lines with its label below; evenly spaced, or true to scale. */
function placeStops(
  { stops }: Axis,
  lines: readonly (readonly number[])[],
  { language, size, top, bottom }: StopRoom,
): readonly PlacedStop[] {
  const labels = stops.map((stop) => textHeight(stop.label[language], size) + toLabel);
  const height = bottom - top;
  const fixed = labels.reduce((total, one) => total + one + 2 * stampRadius, 0);
  const between = lines.reduce((total, one) => total + Math.max(0, one.length - 1), 0);
  const apart = Math.max(5, Math.min(roomyBundle, (height - fixed) / Math.max(1, between)));
  const bundles = lines.map((one) => Math.max(0, one.length - 1) * apart + 2 * stampRadius);
  const tops = stops.every((stop) => stop.at !== undefined)
    ? scaledTops(
        stops.map((stop) => stop.at ?? 0),
        bundles,
        labels,
        top,
        bottom,
      )
    : evenTops(bundles, labels, top, bottom);
  return stops.map((_, index) => {
    const bundle = bundles[index] ?? 0;
    const from = tops[index] ?? top;
    return {
      y: from + bundle / 2,
      crossings: (lines[index] ?? []).map((line, place) => ({ line, y: from + stampRadius + place * apart })),
      labelTop: from + bundle + toLabel,
    };
  });
}

/** With the same air between all, from the top of the axis to its foot. */
function evenTops(
  bundles: readonly number[],
  labels: readonly number[],
  top: number,
  bottom: number,
): readonly number[] {
  const heights = bundles.map((bundle, index) => bundle + (labels[index] ?? 0));
  const free = bottom - top - heights.reduce((total, one) => total + one, 0);
  const air = heights.length > 1 ? free / (heights.length - 1) : 0;
  let next = heights.length > 1 ? top : top + free / 2;
  return heights.map((height) => {
    const from = next;
    next += height + air;
    return from;
  });
}

/** The middles of the bundles are true to scale: the first at the top, the last as low as its label allows. */
function scaledTops(
  at: readonly number[],
  bundles: readonly number[],
  labels: readonly number[],
  top: number,
  bottom: number,
): readonly number[] {
  const [first = 0, last = 0] = [at[0], at.at(-1)];
  const from = top + (bundles[0] ?? 0) / 2;
  const to = bottom - (labels.at(-1) ?? 0) - (bundles.at(-1) ?? 0) / 2;
  return at.map((value, index) => {
    const share = first === last ? 0.5 : (value - first) / (last - first);
    return from + share * (to - from) - (bundles[index] ?? 0) / 2;
  });
}
