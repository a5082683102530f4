import type { Point, Rectangle, Size } from '../../model/geometry.ts';
import type { Language } from '../../model/languages.ts';
import type { PlaneChart } from '../../model/pictures.ts';
import { themeColours } from '../../model/theme-colours.ts';
import { axisLabels, type Plot, plotInside } from '../axes.ts';
import { type ChartLayout, markColour } from '../chart-layout.ts';
import { type Label, labelRooms, labelSizes } from '../label.ts';
import type { PointLabel } from '../label-placement.ts';
import { placeAround } from '../label-search.ts';
import {
  alongLine,
  bandAround,
  type LineLabel,
  labelAlong,
  type PlaneLine,
  productLine,
  ratioLine,
} from '../plane-lines.ts';
import { straightLine, svgElement } from '../svg-element.ts';
import { textWidth } from '../text-width.ts';

const radius = 9;
/** How far a label stands from its dot. */
const labelDistance = radius + 6;
/** A product with a tone is a band as well as a line: models on it are on it only roughly. In pixels. */
const bandHalf = 15;

interface DrawnLine extends PlaneLine {
  readonly kind: 'product' | 'strong product' | 'ratio';
  readonly text: string;
  readonly colour: string;
}

interface PlacedDot {
  readonly at: Point;
  readonly ringAt?: Point;
  readonly colour: string;
  readonly label: PointLabel;
}

/** Models by two numbers whose product is a third: on one falling line all cost the same. */
export function layOutPlaneChart(chart: PlaneChart, language: Language, box: Size): ChartLayout {
  const plot = plotInside(box, chart, language, roomAtRight(chart, language));
  const lines = linesOf(chart, language, plot);
  const dots = dotsOf(chart, language, plot);
  const occupied = [
    ...lines.flatMap((line) => (line.kind === 'product' ? [] : alongLine(line))),
    ...dots.flatMap(occupiedBy),
  ];
  return {
    marks: [drawGround(chart, plot), ...lines.map((line) => drawLine(line, plot)), ...dots.map(drawDot)].join(
      '',
    ),
    labels: [
      ...axisLabels(plot, chart, language, box),
      ...rightLabels(chart, language, plot, box),
      ...placeAll(lines, dots, occupied, plot, box),
    ],
    occupied,
  };
}

function roomAtRight({ right }: PlaneChart, language: Language): number {
  const widths = right?.ticks.map((tick) => textWidth(tick.label[language], labelSizes.tick) + 12) ?? [];
  return Math.max(radius + 3, ...widths);
}

function linesOf(chart: PlaneChart, language: Language, plot: Plot): readonly DrawnLine[] {
  const products = chart.products.map(({ product, label, tone }) => ({
    line: productLine(product, chart, plot),
    kind: tone ? ('strong product' as const) : ('product' as const),
    text: label[language],
    colour: tone ? markColour(tone) : themeColours.line,
  }));
  const ratios = chart.ratios.map(({ ratio, label, tone }) => ({
    line: ratioLine(ratio, chart, plot),
    kind: 'ratio' as const,
    text: label[language],
    colour: markColour(tone),
  }));
  // The strong ones last, over the thin.
  const all = [...products, ...ratios].sort(
    (a, b) => Number(a.kind !== 'product') - Number(b.kind !== 'product'),
  );
  return all.flatMap(({ line, ...rest }) => (line ? [{ ...line, ...rest }] : []));
}

function dotsOf(chart: PlaneChart, language: Language, plot: Plot): readonly PlacedDot[] {
  return chart.dots.map(({ x, y, ring, label, labelSide: side, tone }) => {
    const at = { x: plot.x(x), y: plot.y(y) };
    const ringAt = ring === undefined ? undefined : { x: plot.x(ring), y: plot.y(y) };
    const colour = markColour(tone);
    return {
      at,
      colour,
      ...(ringAt ? { ringAt } : {}),
      label: {
        text: label[language],
        colour,
        furtherColour: themeColours.muted,
        halo: themeColours.card,
        side,
        at: labelPoint(at, ringAt ?? at, side),
        distance: labelDistance,
      },
    };
  });
}

/** Beside the nearer end of the two, or over and under the middle between them. */
function labelPoint(dot: Point, ring: Point, side: PointLabel['side']): readonly [x: number, y: number] {
  if (side === 'left') return [Math.min(dot.x, ring.x), dot.y];
  if (side === 'right') return [Math.max(dot.x, ring.x), dot.y];
  return [(dot.x + ring.x) / 2, dot.y];
}

const occupiedBy = ({ at, ringAt }: PlacedDot): readonly Rectangle[] => [
  around(at),
  ...(ringAt ? [around(ringAt), ...alongLine({ from: at, to: ringAt })] : []),
];

const around = ({ x, y }: Point): Rectangle => ({
  x: x - radius,
  y: y - radius,
  width: 2 * radius,
  height: 2 * radius,
});

/** Ticks of the right edge, and its name above them. */
function rightLabels({ right }: PlaneChart, language: Language, plot: Plot, box: Size): readonly Label[] {
  if (!right) return [];
  const common = { colour: themeColours.muted } as const;
  const name: Label = {
    ...common,
    text: right.label[language],
    x: box.width,
    y: labelSizes.axis,
    size: labelSizes.axis,
    anchor: 'end',
  };
  const ticks = right.ticks.map(
    (tick): Label => ({
      ...common,
      text: tick.label[language],
      x: plot.right + 10,
      y: plot.y(tick.at) + labelSizes.tick * 0.35,
      size: labelSizes.tick,
      anchor: 'start',
    }),
  );
  return [name, ...ticks].filter(({ text }) => text !== '');
}

/** Dots are named first: their labels have fewer places than those of a long line. */
function placeAll(
  lines: readonly DrawnLine[],
  dots: readonly PlacedDot[],
  occupied: readonly Rectangle[],
  plot: Plot,
  box: Size,
): readonly Label[] {
  const inPlot = { width: plot.right + radius, height: box.height };
  const edges = [
    { x: 0, y: 0, width: plot.left + 2, height: box.height },
    { x: 0, y: plot.bottom - 1, width: box.width, height: box.height - plot.bottom },
    { x: 0, y: 0, width: box.width, height: plot.top + 1 },
  ];
  const placed = [
    ...placeAround(
      dots.map(({ label }) => label),
      { marks: [...occupied, ...edges] },
      inPlot,
    ),
  ];
  for (const line of [...lines].reverse()) {
    if (line.text === '') continue;
    placed.push(labelAlong(lineLabel(line), [...occupied, ...placed.flatMap(labelRooms)], plot));
  }
  return placed;
}

function lineLabel(line: DrawnLine): LineLabel {
  const common = { text: line.text, halo: themeColours.card };
  switch (line.kind) {
    case 'strong product':
      return {
        line,
        share: 0.4,
        gap: bandHalf + 3,
        label: { ...common, colour: line.colour, size: labelSizes.label, bold: true },
      };
    case 'ratio':
      return { line, share: 0.2, gap: 7, label: { ...common, colour: line.colour, size: labelSizes.label } };
    case 'product':
      return { line, share: 0.9, label: { ...common, colour: themeColours.muted, size: labelSizes.tick } };
  }
}

/** The sheet that the lines are drawn on, and the ticks at its edges. */
function drawGround({ x, y, right }: PlaneChart, plot: Plot): string {
  const sheet = svgElement('rect', {
    x: plot.left,
    y: plot.top,
    width: plot.right - plot.left,
    height: plot.bottom - plot.top,
    fill: themeColours.card,
  });
  const stroke = { stroke: themeColours.muted, 'stroke-width': 1 } as const;
  return [
    sheet,
    ...x.ticks.map(({ at }) =>
      straightLine([plot.x(at), plot.bottom], [plot.x(at), plot.bottom + 7], stroke),
    ),
    ...y.ticks.map(({ at }) => straightLine([plot.left - 7, plot.y(at)], [plot.left, plot.y(at)], stroke)),
    ...(right?.ticks ?? []).map(({ at }) =>
      straightLine([plot.right, plot.y(at)], [plot.right + 7, plot.y(at)], stroke),
    ),
  ].join('');
}

function drawLine(line: DrawnLine, plot: Plot): string {
  const { from, to, kind, colour } = line;
  const draw = (style: Readonly<Record<string, string | number>>): string =>
    straightLine([from.x, from.y], [to.x, to.y], { stroke: colour, ...style });
  if (kind === 'product') return draw({ 'stroke-width': 1.5 });
  if (kind === 'ratio') return draw({ 'stroke-width': 2, 'stroke-dasharray': '9 7' });
  const band = svgElement('polygon', {
    points: bandAround(line, bandHalf, plot)
      .map(({ x, y }) => `${x.toFixed(1)},${y.toFixed(1)}`)
      .join(' '),
    fill: colour,
    'fill-opacity': '0.13',
  });
  return band + draw({ 'stroke-width': 2.5 });
}

function drawDot({ at, ringAt, colour }: PlacedDot): string {
  const dot = svgElement('circle', { cx: at.x, cy: at.y, r: radius, fill: colour });
  if (!ringAt) return dot;
  const joint = straightLine([at.x, at.y], [ringAt.x, ringAt.y], { stroke: colour, 'stroke-width': 2 });
  const ring = svgElement('circle', {
    cx: ringAt.x,
    cy: ringAt.y,
    r: radius - 1.2,
    fill: themeColours.card,
    stroke: colour,
    'stroke-width': 2.5,
  });
  return joint + ring + dot;
}
