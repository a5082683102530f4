import { curveLinear, curveMonotoneX, line as path } from 'd3-shape';
import type { Rectangle, Size } from '../model/geometry.ts';
import type { Language } from '../model/languages.ts';
import type { LineChart } from '../model/pictures.ts';
import { axisLabels, drawGrid, plotInside } from './axes.ts';
import { labelBeside, settle } from './label-placement.ts';
import { type DrawnChart, sizes, svgElement, textWidth, toneColour } from './svg.ts';

type Point = readonly [x: number, y: number];

const thickness = 3;
/** Radius of the dot at a measured point. */
const mark = 4.5;
const reach = 24;
const away = 12;

/**
 * Curves through their points, each named beside one of them. Monotone: no bump that the data does not have. Between
 * measurements nothing is known, so they are joined by straight lines.
 */
export function lines(chart: LineChart, language: Language, box: Size): DrawnChart {
  const plot = plotInside(box, chart, language, roomAtRight(chart, language));
  const curve = (points: readonly Point[], role: LineChart['lines'][number]['role']): string =>
    path<Point>(
      ([x]) => plot.x(x),
      ([, y]) => plot.y(y),
    )
      .curve(role ? curveLinear : curveMonotoneX)
      .digits(1)([...points]) ?? '';
  const drawn = chart.lines.map(({ points, tone, role }) =>
    svgElement('path', {
      d: curve(points, role),
      fill: 'none',
      stroke: toneColour(tone),
      'stroke-width': role === 'limit' ? thickness / 2 : thickness,
      'stroke-dasharray': role === 'limit' ? '6 5' : undefined,
      'stroke-linecap': 'round',
      'stroke-linejoin': 'round',
    }),
  );
  const marked = chart.lines
    .filter(({ role }) => role === 'measured')
    .flatMap(({ points, tone }) =>
      points.map(([x, y]) =>
        svgElement('circle', { cx: plot.x(x), cy: plot.y(y), r: mark, fill: toneColour(tone) }),
      ),
    );
  const taken = chart.lines.flatMap(({ points }) => along(points.map(([x, y]) => [plot.x(x), plot.y(y)])));
  const wanted = chart.lines.flatMap(({ label, tone, points, labelAt, labelSide }) => {
    const point = points[labelAt];
    if (!point) return [];
    const at: Point = [plot.x(point[0]), plot.y(point[1])];
    const side = labelSide;
    return [
      { side, label: labelBeside({ text: label[language], colour: toneColour(tone), side, at, away }, box) },
    ];
  });
  return {
    marks: [drawGrid(plot, chart), ...drawn, ...marked].join(''),
    labels: [...axisLabels(plot, chart, language, box), ...settle(wanted, taken, reach)],
    taken,
  };
}

/** A label to the right of a last point needs room that the plot must leave. */
function roomAtRight(chart: LineChart, language: Language): number {
  const widths = chart.lines
    .filter((one) => one.labelSide === 'right' && one.labelAt === one.points.length - 1)
    .map((one) => textWidth(one.label[language], sizes.label) + away + 2);
  return Math.max(10, ...widths);
}

/** Small squares along the way from point to point: where the line lies, closely enough for a label to avoid it. */
function along(points: readonly Point[]): readonly Rectangle[] {
  return points.slice(1).flatMap(([x, y], index) => {
    const [fromX, fromY] = points[index] ?? [x, y];
    const count = Math.max(1, Math.ceil(Math.hypot(x - fromX, y - fromY) / 4));
    return Array.from({ length: count + 1 }, (_, step) => {
      const part = step / count;
      return {
        x: fromX + (x - fromX) * part - 1,
        y: fromY + (y - fromY) * part - 1,
        width: 2,
        height: 2,
      };
    });
  });
}
