import { curveLinear, curveMonotoneX, line as path } from 'd3-shape';
import type { Rectangle, Size } from '../../model/geometry.ts';
import type { Language } from '../../model/languages.ts';
import type { LineChart } from '../../model/pictures.ts';
import { axisLabels, drawGrid, type Plot, plotInside } from '../axes.ts';
import { bandNames, bandNamesHeight, drawBands } from '../backdrop.ts';
import { type ChartLayout, markColour } from '../chart-layout.ts';
import { labelRectangle } from '../label.ts';
import { placeAround } from '../label-search.ts';
import { roomAtRight } from '../room-at-right.ts';
import { svgElement } from '../svg-element.ts';

type XY = readonly [x: number, y: number];

const thickness = 3;
/** Radius of the dot at a measured point, and of one that nothing joins to others. */
const dotRadius = 5;
const loneRadius = 7;
/** How far a label stands from its point. */
const labelDistance = 12;

type Line = LineChart['lines'][number];

/**
 * Curves through their points, each named beside one of them. Monotone, so that there is no bump which the data does not
 * have (https://d3js.org/d3-shape/curve#curveMonotoneX). Between measurements nothing is known, so they are joined by
 * straight lines.
 */
export function layOutLineChart(chart: LineChart, language: Language, box: Size): ChartLayout {
  const { bands = [] } = chart;
  const ends = chart.lines.flatMap(({ label, points, labelAt, labelSide }) => {
    const point = points[labelAt];
    return point && labelSide === 'right' && labelAt === points.length - 1
      ? [{ x: point[0], text: label[language] }]
      : [];
  });
  const room = roomAtRight(ends, labelDistance, 10, chart, language, box);
  const namesHeight = bandNamesHeight(bands, language);
  const plot = plotInside(box, chart, language, room, namesHeight);
  const top = plot.top - namesHeight;
  const at = ([x, y]: XY): XY => [plot.x(x), plot.y(y)];
  const occupied = chart.lines.flatMap(({ points, role }) =>
    role === 'points' ? points.map(at).map(square) : along(points.map(at)),
  );
  const wanted = chart.lines.flatMap(({ label, tone, points, labelAt, labelSide: side }) => {
    const point = points[labelAt];
    if (!point) return [];
    return [
      { text: label[language], colour: markColour(tone), side, at: at(point), distance: labelDistance },
    ];
  });
  const fixed = [...axisLabels(plot, chart, language, box), ...bandNames(bands, language, plot, top)];
  const foot = { x: 0, y: plot.bottom - 1, width: box.width, height: box.height - plot.bottom };
  const marks = [
    drawBands(bands, plot, top),
    drawGrid(plot, chart),
    ...chart.lines.map((line) => drawCurve(line, plot)),
    ...chart.lines.flatMap((line) => drawDots(line, plot)),
  ];
  return {
    marks: marks.join(''),
    labels: [
      ...fixed,
      ...placeAround(wanted, { marks: [...occupied, foot, ...fixed.map(labelRectangle)] }, box),
    ],
    occupied,
  };
}

/** How each role is stroked; one without a role is a solid curve. */
const strokes = {
  measured: { width: thickness },
  limit: { width: thickness / 2, dashes: '6 5' },
  sketch: { width: thickness, dashes: '0.1 8' },
} as const;

function drawCurve({ points, tone, role }: Line, plot: Plot): string {
  if (role === 'points') return '';
  const curve = path<XY>(
    ([x]) => plot.x(x),
    ([, y]) => plot.y(y),
  )
    .curve(role === 'measured' || role === 'limit' ? curveLinear : curveMonotoneX)
    .digits(0);
  const stroke: { readonly width: number; readonly dashes?: string } = strokes[role ?? 'measured'];
  return svgElement('path', {
    d: curve([...points]) ?? '',
    fill: 'none',
    stroke: markColour(tone),
    'stroke-width': stroke.width,
    'stroke-dasharray': stroke.dashes,
    'stroke-linecap': 'round',
    'stroke-linejoin': 'round',
  });
}

/** The points of what was measured: small on a line that joins them, larger where they stand alone. */
function drawDots({ points, tone, role }: Line, plot: Plot): readonly string[] {
  if (role !== 'measured' && role !== 'points') return [];
  const r = role === 'points' ? loneRadius : dotRadius;
  return points.map(([x, y]) =>
    svgElement('circle', { cx: plot.x(x), cy: plot.y(y), r, fill: markColour(tone) }),
  );
}

const square = ([x, y]: XY): Rectangle => ({
  x: x - loneRadius,
  y: y - loneRadius,
  width: 2 * loneRadius,
  height: 2 * loneRadius,
});

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
