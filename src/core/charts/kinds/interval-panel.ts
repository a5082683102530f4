import { overlap, type Rectangle } from '../../model/geometry.ts';
import type { Language } from '../../model/languages.ts';
import type { IntervalChart } from '../../model/pictures.ts';
import { smallestLabel } from '../../model/stage.ts';
import { themeColours } from '../../model/theme-colours.ts';
import { toPixels } from '../axes.ts';
import { baselineAround } from '../baseline.ts';
import { type ChartLayout, markColour } from '../chart-layout.ts';
import { axisLabelFits, drawFootAxis, footHeight } from '../foot-axis.ts';
import { type Label, labelRectangle } from '../label.ts';
import { besideName, type RowName, type RowNames, rowNameLabels, type Stretch } from '../row-names.ts';
import { straightLine, svgElement } from '../svg-element.ts';
import { textWidth } from '../text-width.ts';

export type Panel = IntervalChart['panels'][number];
type Row = Panel['rows'][number];

const headingSize = 24;
const zeroSize = smallestLabel;
const headingHeight = headingSize + 12;
const zeroHeight = zeroSize + 10;
const shownSize = 22;
const betweenPlotAndShown = 18;
const thickness = 8;
const capHeight = 22;
const pointRadius = 9;
/** Below this width, intervals are no more than their points. */
const narrowestPlot = 120;

export interface PanelPlace {
  readonly panel: Panel;
  readonly language: Language;
  readonly room: Rectangle;
  readonly names: RowNames;
  readonly rows: PanelRows;
}

/** Where labels stand that find room beside others or need rows of their own: the zero line's and the axis's. */
export interface PanelRows {
  readonly zeroRow: boolean;
  readonly axisRow: boolean;
}

/** What a panel takes beside its rows. */
export const fixedHeight = ({ zeroRow, axisRow }: PanelRows): number =>
  headingHeight + (zeroRow ? zeroHeight : 0) + footHeight.ticks + (axisRow ? footHeight.label : 0);

export const rowName = ({ label, byline }: Row, language: Language): RowName => ({
  text: label[language],
  byline: byline[language],
});

/** Whether heading and zero label can share a line. */
export const zeroStandsClear = (place: PanelPlace): boolean =>
  !overlap(labelRectangle(headingLabel(place)), labelRectangle(zeroLabel(place)), -12);

/** Whether the label of the axis can stand left of its ticks, below the names of the rows. */
export const axisStandsClear = ({ panel, language, names }: PanelPlace): boolean =>
  axisLabelFits(panel.axis, language, names.width);

const headingLabel = ({ panel, language, room }: PanelPlace): Label => ({
  text: panel.heading[language],
  x: room.x,
  y: room.y + headingSize * 0.9,
  size: headingSize,
  anchor: 'start',
  colour: themeColours.ink,
  bold: true,
});

interface PanelPlot {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly x: (value: number) => number;
}

function plotOf({ panel, language, room, names, rows }: PanelPlace): PanelPlot {
  const shown = Math.max(0, ...panel.rows.map((row) => textWidth(row.shown[language], shownSize, true)));
  const left = room.x + names.width + pointRadius;
  const right = Math.max(left + 40, room.x + room.width - shown - betweenPlotAndShown);
  return {
    left,
    right,
    top: room.y + headingHeight + (rows.zeroRow ? zeroHeight : 0),
    bottom: room.y + room.height - footHeight.ticks - (rows.axisRow ? footHeight.label : 0),
    x: toPixels(panel.axis, left, right),
  };
}

function zeroLabel(place: PanelPlace): Label {
  const { panel, language, room } = place;
  const { x, top } = plotOf(place);
  const text = panel.zero.label[language];
  const half = textWidth(text, zeroSize) / 2;
  return {
    text,
    x: Math.min(Math.max(x(panel.zero.at), room.x + half), room.x + room.width - half),
    y: top - 10,
    size: zeroSize,
    anchor: 'middle',
    colour: themeColours.muted,
  };
}

export function drawPanel(place: PanelPlace): ChartLayout {
  const { panel, language, room, names } = place;
  const plot = plotOf(place);
  const edges = { from: room.x, to: room.x + room.width } as const;
  const axis = drawFootAxis(panel.axis, {
    ...plot,
    ...edges,
    language,
    labelled: place.rows.axisRow ? 'below' : 'beside',
  });
  const zeroX = plot.x(panel.zero.at);
  const zero = straightLine([zeroX, plot.top - 4], [zeroX, plot.bottom], {
    stroke: themeColours.ink,
    'stroke-width': 2,
  });
  const height = (plot.bottom - plot.top) / Math.max(1, panel.rows.length);
  const rows = panel.rows.map((row, index) => {
    const stretch = { top: plot.top + index * height, height };
    return {
      ...drawRow(row, plot, besideName(names, stretch)),
      labels: [
        ...rowNameLabels(rowName(row, language), names, stretch, room.x),
        shownLabel(row, language, edges.to, besideName(names, stretch)),
      ],
    };
  });
  const crowded = plot.right - plot.left < narrowestPlot || height < smallestLabel * 1.1;
  return {
    ...(crowded ? { crowded: 'the intervals' } : {}),
    marks: axis.marks + zero + rows.map(({ marks }) => marks).join(''),
    labels: [headingLabel(place), zeroLabel(place), ...axis.labels, ...rows.flatMap(({ labels }) => labels)],
    occupied: rows.flatMap(({ occupied }) => occupied),
  };
}

function shownLabel(row: Row, language: Language, right: number, { top, height }: Stretch): Label {
  const text = row.shown[language];
  return {
    text,
    x: right,
    y: baselineAround(text, shownSize, top + height / 2),
    size: shownSize,
    anchor: 'end',
    colour: markColour(row.tone),
    bold: true,
  };
}

/** A thick bar with caps and its point; hollow and dashed where its own authors do not trust it. */
function drawRow(row: Row, plot: PanelPlot, band: Stretch): Pick<ChartLayout, 'marks' | 'occupied'> {
  const y = band.top + band.height / 2;
  const colour = markColour(row.tone);
  const doubtful = row.role === 'doubtful';
  const at = plot.x(row.point);
  const point = svgElement('circle', {
    cx: at,
    cy: y,
    r: pointRadius,
    fill: doubtful ? themeColours.paper : colour,
    stroke: doubtful ? colour : themeColours.paper,
    'stroke-width': doubtful ? 3 : 2,
  });
  const dot = { x: at - pointRadius, y: y - pointRadius, width: 2 * pointRadius, height: 2 * pointRadius };
  if (!row.interval) return { marks: point, occupied: [dot] };

  const [low, high] = [plot.x(row.interval[0]), plot.x(row.interval[1])];
  const half = Math.min(capHeight, band.height - 2) / 2;
  const bar = straightLine([low, y], [high, y], {
    stroke: colour,
    'stroke-width': thickness,
    ...(doubtful ? { 'stroke-dasharray': '9 6' } : {}),
  });
  const caps = [low, high].map((x) =>
    straightLine([x, y - half], [x, y + half], { stroke: colour, 'stroke-width': 3 }),
  );
  return {
    marks: [bar, ...caps, point].join(''),
    occupied: [dot, { x: low, y: y - half, width: high - low, height: 2 * half }],
  };
}
