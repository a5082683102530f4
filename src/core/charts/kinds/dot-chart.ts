import type { Rectangle, Size } from '../../model/geometry.ts';
import type { Language } from '../../model/languages.ts';
import type { DotChart } from '../../model/pictures.ts';
import { themeColours } from '../../model/theme-colours.ts';
import { axisLabels, drawGrid, type Plot, plotInside } from '../axes.ts';
import {
  bandNames,
  bandNamesHeight,
  drawBands,
  drawUnknown,
  unknownColumns,
  unknownNames,
  unknownShades,
} from '../backdrop.ts';
import { type ChartLayout, markColour } from '../chart-layout.ts';
import { type Label, labelRectangle, labelRooms, labelSizes } from '../label.ts';
import { anyOverlap, type PointLabel } from '../label-placement.ts';
import { placeAround } from '../label-search.ts';
import { roomAtRight } from '../room-at-right.ts';
import { straightLine, svgElement } from '../svg-element.ts';
import { textWidth } from '../text-width.ts';

const radius = 8;
/** How far a label stands from its dot. */
const labelDistance = radius + 5;

type XY = readonly [x: number, y: number];

interface PlacedDot {
  readonly at: XY;
  readonly ringAt?: XY;
  readonly colour: string;
  readonly label: PointLabel;
}

/** Dots named one by one; a ring is a second value on the upright axis. */
export function layOutDotChart(chart: DotChart, language: Language, box: Size): ChartLayout {
  const { bands = [], unknown = [], limit } = chart;
  const ends = chart.dots
    .filter((dot) => dot.labelSide === 'right')
    .map(({ x, label }) => ({ x, text: label[language] }));
  // Within reason: the dots come first.
  const right = Math.min(roomAtRight(ends, labelDistance, radius + 4, chart, language, box), box.width / 4);
  const namesHeight = bandNamesHeight(bands, language);
  const columns = unknownColumns(unknown, language, plotInside(box, chart, language, right), box.width);
  const plot = plotInside(box, chart, language, right, namesHeight + columns.height);
  const top = plot.top - namesHeight - columns.height;

  const dots = dotsOf(chart, language, plot);
  const occupied = [
    ...dots.flatMap(occupiedBy),
    ...(limit ? [{ x: plot.left, y: plot.y(limit.y) - 1, width: plot.right - plot.left, height: 2 }] : []),
  ];
  const fixed = [
    ...axisLabels(plot, chart, language, box),
    ...bandNames(bands, language, plot, top),
    ...unknownNames(columns, plot),
  ];
  const limitLabels = limit
    ? limitLabel(limit.label[language], plot, plot.y(limit.y), dots.flatMap(occupiedBy))
    : [];
  const foot = { x: 0, y: plot.bottom - 1, width: box.width, height: box.height - plot.bottom };
  const placed = placeAround(
    dots.map(({ label }) => label),
    {
      marks: [...occupied, foot, ...[...fixed, ...limitLabels].map(labelRectangle)],
      shades: unknownShades(columns, plot),
    },
    box,
  );
  return {
    marks: [
      drawBands(bands, plot, top),
      drawUnknown(columns, plot),
      drawGrid(plot, chart),
      limit ? drawLimit(plot, plot.y(limit.y)) : '',
      ...dots.map(drawRing),
      ...dots.map(drawDot),
    ].join(''),
    labels: [...fixed, ...limitLabels, ...placed],
    occupied,
  };
}

const dotsOf = (chart: DotChart, language: Language, plot: Plot): readonly PlacedDot[] =>
  chart.dots.map(({ x, y, ring, label, labelSide: side, tone }) => {
    const at: XY = [plot.x(x), plot.y(y)];
    const colour = markColour(tone);
    return {
      at,
      ...(ring === undefined ? {} : { ringAt: [plot.x(x), plot.y(ring)] as const }),
      colour,
      label: { text: label[language], colour, side, at, distance: labelDistance },
    };
  });

/** As far to the left along the line as no dot is in the way, over it or else under it. */
function limitLabel(text: string, plot: Plot, y: number, dots: readonly Rectangle[]): readonly Label[] {
  const width = textWidth(text, labelSizes.label);
  const places = [y - 7, y + labelSizes.label + 3].flatMap((baseline) =>
    Array.from(
      { length: Math.max(1, Math.ceil((plot.right - plot.left - width) / 20)) },
      (_, step): Label => ({
        text,
        x: plot.left + 8 + step * 20,
        y: baseline,
        size: labelSizes.label,
        anchor: 'start',
        colour: themeColours.ink,
      }),
    ),
  );
  const [first] = places;
  const free = places.find((place) => !anyOverlap(labelRooms(place), dots)) ?? first;
  return free ? [free] : [];
}

const drawLimit = (plot: Plot, y: number): string =>
  straightLine([plot.left, y], [plot.right, y], {
    stroke: themeColours.ink,
    'stroke-width': 2,
    'stroke-dasharray': '8 6',
  });

function drawRing({ at, ringAt, colour }: PlacedDot): string {
  if (!ringAt) return '';
  const ring = svgElement('circle', {
    cx: ringAt[0],
    cy: ringAt[1],
    r: radius - 1.5,
    fill: themeColours.paper,
    stroke: colour,
    'stroke-width': 2.5,
  });
  return straightLine(at, ringAt, { stroke: colour, 'stroke-width': 1.5 }) + ring;
}

const drawDot = ({ at, colour }: PlacedDot): string =>
  svgElement('circle', {
    cx: at[0],
    cy: at[1],
    r: radius,
    fill: colour,
    stroke: themeColours.paper,
    'stroke-width': 2,
  });

const occupiedBy = ({ at, ringAt }: PlacedDot): readonly Rectangle[] => [
  square(at),
  ...(ringAt ? [square(ringAt), between(at, ringAt)] : []),
];

/** The thin line from a dot to its ring. */
const between = ([x, y]: XY, [, ringY]: XY): Rectangle => ({
  x: x - 1,
  y: Math.min(y, ringY),
  width: 2,
  height: Math.abs(ringY - y),
});

const square = ([x, y]: XY): Rectangle => ({
  x: x - radius,
  y: y - radius,
  width: 2 * radius,
  height: 2 * radius,
});
