import type { Rectangle, Size } from '../../model/geometry.ts';
import type { Language } from '../../model/languages.ts';
import type { DotChart } from '../../model/pictures.ts';
import { themeColours } from '../../model/theme-colours.ts';
import { axisLabels, drawGrid, plotInside } from '../axes.ts';
import { type ChartLayout, markColour } from '../chart-layout.ts';
import { labelSizes } from '../label.ts';
import { labelBeside, placeLabels } from '../label-placement.ts';
import { straightLine, svgElement } from '../svg-element.ts';
import { textWidth } from '../text-width.ts';

const radius = 8;
/** How far a label stands from its dot, and how far it may be moved from there. */
const labelDistance = radius + 7;
const maxNudge = 8;

/** Dots named one by one; a ring is a second value on the upright axis. */
export function layOutDotChart(chart: DotChart, language: Language, box: Size): ChartLayout {
  const plot = plotInside(box, chart, language, roomAtRight(chart, language, box));
  const placed = chart.dots.map((dot) => ({
    ...dot,
    colour: markColour(dot.tone),
    at: [plot.x(dot.x), plot.y(dot.y)] as const,
    ringAt: dot.ring === undefined ? undefined : ([plot.x(dot.x), plot.y(dot.ring)] as const),
  }));
  const rings = placed.flatMap(({ at, ringAt, colour }) => {
    if (!ringAt) return [];
    return [
      straightLine(at, ringAt, { stroke: colour, 'stroke-width': 1.5 }),
      svgElement('circle', {
        cx: ringAt[0],
        cy: ringAt[1],
        r: radius - 1.5,
        fill: themeColours.paper,
        stroke: colour,
        'stroke-width': 2.5,
      }),
    ];
  });
  const filled = placed.map(({ at, colour }) =>
    svgElement('circle', {
      cx: at[0],
      cy: at[1],
      r: radius,
      fill: colour,
      stroke: themeColours.paper,
      'stroke-width': 2,
    }),
  );
  const wanted = placed.map(({ label, labelSide: side, at, colour }) => ({
    side,
    label: labelBeside({ text: label[language], colour, side, at, distance: labelDistance }, box),
  }));
  const occupied = placed.flatMap(({ at, ringAt }) => [
    square(at),
    ...(ringAt ? [square(ringAt), between(at, ringAt)] : []),
  ]);
  return {
    marks: [drawGrid(plot, chart), ...rings, ...filled].join(''),
    labels: [...axisLabels(plot, chart, language, box), ...placeLabels(wanted, occupied, maxNudge)],
    occupied,
  };
}

/** As much as the labels to the right of their dots need, within reason: the dots come first. */
function roomAtRight(chart: DotChart, language: Language, box: Size): number {
  const min = radius + 4;
  const plot = plotInside(box, chart, language, min);
  const width = plot.right - plot.left;
  const needed = chart.dots
    .filter((dot) => dot.labelSide === 'right')
    .map((dot) => {
      const share = (plot.x(dot.x) - plot.left) / width;
      const end = box.width - labelDistance - textWidth(dot.label[language], labelSizes.label);
      return share === 0 ? min : box.width - plot.left - (end - plot.left) / share;
    });
  return Math.min(Math.max(min, ...needed), box.width / 4);
}

/** The thin line from a dot to its ring. */
const between = ([x, y]: readonly [number, number], [, ringY]: readonly [number, number]): Rectangle => ({
  x: x - 1,
  y: Math.min(y, ringY),
  width: 2,
  height: Math.abs(ringY - y),
});

const square = ([x, y]: readonly [number, number]): Rectangle => ({
  x: x - radius,
  y: y - radius,
  width: 2 * radius,
  height: 2 * radius,
});
