import type { Rectangle, Size } from '../../model/geometry.ts';
import type { Language } from '../../model/languages.ts';
import type { ParallelChart } from '../../model/pictures.ts';
import { themeColours } from '../../model/theme-colours.ts';
import { baselineAround } from '../baseline.ts';
import { type ChartLayout, markColour } from '../chart-layout.ts';
import type { Label } from '../label.ts';
import { straightLine, svgElement } from '../svg-element.ts';
import { crossingOf, type ParallelPlaces, placeParallel, stampRadius } from './parallel-places.ts';

const thickness = 3.5;
/** Between a line's end and its name. */
const toName = 8;

/** Upright axes side by side; each line crosses all of them, stamped where it does. */
export function layOutParallelChart(chart: ParallelChart, language: Language, box: Size): ChartLayout {
  const places = placeParallel(chart, language, box);
  const axes = places.axes.map(({ x }) =>
    straightLine([x, places.top], [x, places.bottom], { stroke: themeColours.line, 'stroke-width': 2 }),
  );
  const stamps = chart.lines.flatMap(({ tone }, line) =>
    places.axes.map((axis) =>
      svgElement('circle', {
        cx: axis.x,
        cy: crossingOf(axis, line),
        r: stampRadius - 1.5,
        fill: themeColours.paper,
        stroke: markColour(tone),
        'stroke-width': 3,
      }),
    ),
  );
  return {
    ...(places.crowded ? { crowded: 'the lines between their labels' } : {}),
    marks: [...axes, ...chart.lines.map((_, line) => drawLine(chart, places, line)), ...stamps].join(''),
    labels: [
      ...headers(chart, language, places),
      ...stopLabels(chart, language, places),
      ...lineNames(chart, language, places),
    ],
    occupied: stampRooms(places),
  };
}

/** Level wherever a stop's label may stand, and from one height to the next between. */
function drawLine(chart: ParallelChart, { axes, names }: ParallelPlaces, line: number): string {
  const crossings = axes.map((axis) => ({ ...axis, y: crossingOf(axis, line) }));
  const first = crossings[0];
  if (!first) return '';
  const steps = crossings.map(({ x, half, y }, index) => {
    const next = crossings[index + 1];
    const to = next ? { x: next.x - next.half, y: next.y } : { x: names.x - toName, y: names.y[line] ?? y };
    const from = x + half;
    const middle = (from + to.x) / 2;
    return `L${point(from, y)}C${point(middle, y)} ${point(middle, to.y)} ${point(to.x, to.y)}`;
  });
  return svgElement('path', {
    d: `M${point(first.x, first.y)}${steps.join('')}`,
    fill: 'none',
    stroke: markColour(chart.lines[line]?.tone ?? 'plain'),
    'stroke-width': thickness,
    'stroke-linejoin': 'round',
  });
}

const point = (x: number, y: number): string => `${Math.round(x)} ${Math.round(y)}`;

const headers = (
  chart: ParallelChart,
  language: Language,
  { axes, size }: ParallelPlaces,
): readonly Label[] =>
  chart.axes.map(({ label }, index) => ({
    text: label[language],
    x: axes[index]?.x ?? 0,
    y: size * 0.9,
    size,
    anchor: 'middle',
    colour: themeColours.ink,
    bold: true,
  }));

/** A stop that some line crosses is printed strong, the others only say what else there is. */
const stopLabels = ({ axes }: ParallelChart, language: Language, places: ParallelPlaces): readonly Label[] =>
  axes.flatMap(({ stops }, axis) =>
    stops.map(({ label }, index): Label => {
      const placed = places.axes[axis]?.stops[index];
      const crossed = (placed?.crossings.length ?? 0) > 0;
      return {
        text: label[language],
        x: places.axes[axis]?.x ?? 0,
        y: (placed?.labelTop ?? 0) + places.size * 0.9,
        size: places.size,
        anchor: 'middle',
        colour: crossed ? themeColours.ink : themeColours.muted,
        ...(crossed ? { bold: true } : {}),
      };
    }),
  );

const lineNames = (
  { lines }: ParallelChart,
  language: Language,
  { names, size }: ParallelPlaces,
): readonly Label[] =>
  lines.map(({ label, tone }, index) => ({
    text: label[language],
    x: names.x,
    y: baselineAround(label[language], size, names.y[index] ?? 0),
    size,
    anchor: 'start',
    colour: markColour(tone),
    bold: true,
  }));

/** Where lines are stamped, and where they run level. */
const stampRooms = ({ axes }: ParallelPlaces): readonly Rectangle[] =>
  axes.flatMap(({ x, half, stops }) =>
    stops.flatMap(({ crossings }) =>
      crossings.flatMap(({ y }) => [
        { x: x - stampRadius, y: y - stampRadius, width: 2 * stampRadius, height: 2 * stampRadius },
        { x: x - half, y: y - thickness / 2, width: 2 * half, height: thickness },
      ]),
    ),
  );
