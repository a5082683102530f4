import { curveLinear, curveMonotoneX, line as path } from 'd3-shape';
import type { Rectangle, Size } from '../../model/geometry.ts';
import type { Language } from '../../model/languages.ts';
import type { LineChart } from '../../model/pictures.ts';
import { axisLabels, drawGrid, type Plot, plotInside } from '../axes.ts';
import { type ChartLayout, markColour } from '../chart-layout.ts';
import { labelSizes } from '../label.ts';
import { labelBeside, placeLabels } from '../label-placement.ts';
import { svgElement } from '../svg-element.ts';
import { textWidth } from '../text-width.ts';

type XY = readonly [x: number, y: number];

const thickness = 3;
/** Radius of the dot at a measured point. */
const dotRadius = 4.5;
/** How far a label stands from its point, and how far it may be moved from there. */
const labelDistance = 12;
const maxNudge = 24;

type Line = LineChart['lines'][number];

/**
 * Curves through their points, each named beside one of them. Monotone, so that there is no bump which the data does not
 * have (https://d3js.org/d3-shape/curve#curveMonotoneX). Between measurements nothing is known, so they are joined by
 * straight lines.
 */
export function layOutLineChart(chart: LineChart, language: Language, box: Size): ChartLayout {
  const plot = plotInside(box, chart, language, roomAtRight(chart, language));
  const at = ([x, y]: XY): XY => [plot.x(x), plot.y(y)];
  const occupied = chart.lines.flatMap(({ points }) => along(points.map(at)));
  const wanted = chart.lines.flatMap(({ label, tone, points, labelAt, labelSide: side }) => {
    const point = points[labelAt];
    if (!point) return [];
    const named = { text: label[language], colour: markColour(tone), side };
    return [{ side, label: labelBeside({ ...named, at: at(point), distance: labelDistance }, box) }];
  });
  const marks = [
    drawGrid(plot, chart),
    ...chart.lines.map((line) => drawCurve(line, plot)),
    ...chart.lines.flatMap((line) => (line.role === 'measured' ? drawDots(line, plot) : [])),
  ];
  return {
    marks: marks.join(''),
    labels: [...axisLabels(plot, chart, language, box), ...placeLabels(wanted, occupied, maxNudge)],
    occupied,
  };
}

function drawCurve({ points, tone, role }: Line, plot: Plot): string {
  const curve = path<XY>(
    ([x]) => plot.x(x),
    ([, y]) => plot.y(y),
  )
    .curve(role ? curveLinear : curveMonotoneX)
    .digits(1);
  return svgElement('path', {
    d: curve([...points]) ?? '',
    fill: 'none',
    stroke: markColour(tone),
    'stroke-width': role === 'limit' ? thickness / 2 : thickness,
    'stroke-dasharray': role === 'limit' ? '6 5' : undefined,
    'stroke-linecap': 'round',
    'stroke-linejoin': 'round',
  });
}

const drawDots = ({ points, tone }: Line, plot: Plot): readonly string[] =>
  points.map(([x, y]) =>
    svgElement('circle', { cx: plot.x(x), cy: plot.y(y), r: dotRadius, fill: markColour(tone) }),
  );

/** A label to the right of a last point needs room that the plot must leave. */
function roomAtRight(chart: LineChart, language: Language): number {
  const widths = chart.lines
    .filter((one) => one.labelSide === 'right' && one.labelAt === one.points.length - 1)
    .map((one) => textWidth(one.label[language], labelSizes.label) + labelDistance + 2);
  return Math.max(10, ...widths);
}

/** Small squares along the way from point to point: where the line lies, closely enough for a label to avoid it. */
function along(points: readonly XY[]): readonly Rectangle[] {
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
