import type { Size } from '../../model/geometry.ts';
import type { Language } from '../../model/languages.ts';
import type { MatrixChart } from '../../model/pictures.ts';
import { smallestLabel } from '../../model/stage.ts';
import { themeColours } from '../../model/theme-colours.ts';
import { baselineAround } from '../baseline.ts';
import { type ChartLayout, markColour } from '../chart-layout.ts';
import type { Label } from '../label.ts';
import { largestLabel } from '../largest-label.ts';
import { svgElement } from '../svg-element.ts';
import { textHeight, textWidth } from '../text-width.ts';

const positionSize = 20;
const axisSize = smallestLabel;
const toCells = 12;
/** In which a number can be read. */
export const smallestCell: Size = {
  width: textWidth('0.00', smallestLabel, true),
  height: smallestLabel + 4,
};
/** From this weight on, a cell is so dark that numbers on it are printed in the colour of paper. */
const darkFrom = 0.68;
const shadeOf = (weight: number): number => 0.07 + 0.81 * weight;

/** What stands left of the cells and above them, in pixels. */
export function tableMargins(
  chart: MatrixChart,
  language: Language,
): { readonly left: number; readonly top: number } {
  const rows = chart.positions.map((position) => textWidth(position[language], positionSize, true));
  const columns = chart.positions.map((position) => textHeight(position[language], positionSize));
  return {
    left: Math.ceil(Math.max(textWidth(chart.rowLabel[language], axisSize), ...rows)) + toCells,
    top: Math.ceil(textHeight(chart.columnLabel[language], axisSize) + Math.max(0, ...columns)) + 8,
  };
}

export function drawTable(chart: MatrixChart, language: Language, cell: Size): ChartLayout {
  const margins = tableMargins(chart, language);
  const cells = chart.weights.flatMap((weights, row) =>
    weights.map((weight, column) => ({
      weight,
      row,
      room: { x: margins.left + column * cell.width, y: margins.top + row * cell.height, ...cell },
    })),
  );
  const frame = svgElement('rect', {
    x: margins.left,
    y: margins.top + chart.row * cell.height,
    width: cell.width * chart.positions.length,
    height: cell.height,
    rx: 3,
    fill: 'none',
    stroke: themeColours.ink,
    'stroke-width': 3.5,
  });
  const shown = numbersShown(cell);
  return {
    marks: cells.map(({ weight, room }) => drawCell(chart, weight, room)).join('') + frame,
    labels: [
      ...axisLabels(chart, language, cell),
      ...cells
        .filter(({ row }) => shown === 'all' || row === chart.row)
        .flatMap(({ weight, row, room }) => numberLabel(weight, room, row === chart.row)),
    ],
    occupied: [],
  };
}

type Room = Size & { readonly x: number; readonly y: number };

function drawCell({ tone }: MatrixChart, weight: number | null, room: Room): string {
  const inner = { x: room.x + 1, y: room.y + 1, width: room.width - 2, height: room.height - 2 };
  if (weight !== null) {
    return svgElement('rect', {
      ...inner,
      rx: 2,
      fill: markColour(tone),
      'fill-opacity': shadeOf(weight).toFixed(2),
    });
  }
  const { x, y, width, height } = inner;
  const half = { x: x + width / 2, y: y + height / 2 };
  const at = (left: number, top: number): string => `${Math.round(left)} ${Math.round(top)}`;
  const strokes = [
    `M${at(x, half.y)}L${at(half.x, y)}`,
    `M${at(x, y + height)}L${at(x + width, y)}`,
    `M${at(half.x, y + height)}L${at(x + width, half.y)}`,
  ];
  return svgElement('path', { d: strokes.join(''), stroke: themeColours.line, 'stroke-width': 1.5 });
}

const numberSize = (cell: Size): number =>
  largestLabel((size) => textWidth('0.00', size, true) + 10 <= cell.width && size + 8 <= cell.height);

/** All numbers where a cell is roomy; else only those of the row that the talk is about. */
const numbersShown = (cell: Size): 'all' | 'row' => (cell.width >= 60 && cell.height >= 40 ? 'all' : 'row');

function numberLabel(weight: number | null, room: Room, highlighted: boolean): readonly Label[] {
  if (weight === null) return [];
  const size = highlighted ? numberSize(room) : smallestLabel;
  return [
    {
      text: weight.toFixed(2),
      x: room.x + room.width / 2,
      y: room.y + room.height / 2 + size * 0.35,
      size,
      anchor: 'middle',
      colour: weight >= darkFrom ? themeColours.paper : themeColours.ink,
      onMark: true,
      ...(highlighted ? { bold: true } : {}),
    },
  ];
}

/** The positions, at the left as rows and above as columns, and what rows and columns are. */
function axisLabels(chart: MatrixChart, language: Language, cell: Size): readonly Label[] {
  const { left, top } = tableMargins(chart, language);
  const muted = { size: axisSize, colour: themeColours.muted } as const;
  const rows = chart.positions.map((position, row): Label => {
    const text = position[language];
    const highlighted = row === chart.row;
    return {
      text,
      x: left - toCells,
      y: baselineAround(text, positionSize, top + (row + 0.5) * cell.height),
      size: positionSize,
      anchor: 'end',
      colour: highlighted ? markColour(chart.tone) : themeColours.ink,
      ...(highlighted ? { bold: true } : {}),
    };
  });
  const columns = chart.positions.map((position, column): Label => {
    const text = position[language];
    return {
      text,
      x: left + (column + 0.5) * cell.width,
      y: top - 4 - textHeight(text, positionSize) + positionSize,
      size: positionSize,
      anchor: 'middle',
      colour: themeColours.ink,
    };
  });
  const columnLabel: Label = {
    ...muted,
    text: chart.columnLabel[language],
    x: left + (cell.width * chart.positions.length) / 2,
    y: axisSize * 0.9,
    anchor: 'middle',
  };
  const rowLabel: Label = {
    ...muted,
    text: chart.rowLabel[language],
    x: left - toCells,
    y: top - 4 - textHeight(chart.rowLabel[language], axisSize) + axisSize,
    anchor: 'end',
  };
  return [columnLabel, rowLabel, ...columns, ...rows];
}
