import type { Rectangle, Size } from '../../model/geometry.ts';
import type { Language } from '../../model/languages.ts';
import type { MatrixChart } from '../../model/pictures.ts';
import { themeColours } from '../../model/theme-colours.ts';
import { baselineAround } from '../baseline.ts';
import { type ChartLayout, markColour } from '../chart-layout.ts';
import type { Label } from '../label.ts';
import { largestLabel } from '../largest-label.ts';
import { svgElement } from '../svg-element.ts';
import { textHeight, textWidth } from '../text-width.ts';

type Mask = MatrixChart['masks'][number];

/** A column of masks with their names at the right, the same with the names below each, or all in a row. */
export type MaskArrangement = 'beside' | 'stacked' | 'below';

const roomyLabel = 20;
const toLabel = 14;
const betweenMasks = 18;
const betweenLabels = 6;
const largestMask = 160;
const smallMask = 84;
/** Cells of a mask, a side: enough to tell the shapes apart. */
const cells = 5;
/** Of the `prefix` shape: so many positions see each other. */
const prefixCells = 2;

const labelsOf = ({ masks }: MatrixChart, language: Language): readonly string[] =>
  masks.map((mask) => mask.label[language]);

const widest = (texts: readonly string[], size: number): number =>
  Math.max(0, ...texts.map((text) => textWidth(text, size)));
const highest = (texts: readonly string[]): number =>
  Math.max(0, ...texts.map((text) => textHeight(text, roomyLabel)));

/** In a row, each name has the share of its mask. */
function labelSizeOf(
  chart: MatrixChart,
  language: Language,
  arrangement: MaskArrangement,
  width: number,
): number {
  if (arrangement !== 'below') return roomyLabel;
  const each = width / Math.max(1, chart.masks.length) - betweenLabels;
  return largestLabel((size) => widest(labelsOf(chart, language), size) <= each, roomyLabel);
}

/** The side of one mask, in pixels. */
function maskSide(chart: MatrixChart, language: Language, arrangement: MaskArrangement, box: Size): number {
  if (arrangement === 'below') return smallMask;
  const count = Math.max(1, chart.masks.length);
  const each = (box.height - (count - 1) * betweenMasks) / count;
  const own = arrangement === 'stacked' ? highest(labelsOf(chart, language)) + 6 : 0;
  return Math.max(20, Math.min(largestMask, each - own));
}

/** The room that all masks take with their names. */
export function masksSize(
  chart: MatrixChart,
  language: Language,
  arrangement: MaskArrangement,
  box: Size,
): Size {
  const texts = labelsOf(chart, language);
  const side = maskSide(chart, language, arrangement, box);
  if (arrangement === 'beside')
    return { width: side + toLabel + widest(texts, roomyLabel), height: box.height };
  if (arrangement === 'stacked')
    return { width: Math.max(side, widest(texts, roomyLabel)), height: box.height };
  return { width: box.width, height: smallMask + 6 + highest(texts) };
}

export function drawMasks(
  chart: MatrixChart,
  language: Language,
  arrangement: MaskArrangement,
  room: Rectangle,
): ChartLayout {
  const side = maskSide(chart, language, arrangement, room);
  const count = chart.masks.length;
  const labelSize = labelSizeOf(chart, language, arrangement, room.width);
  const textRoom = highest(labelsOf(chart, language)) + 6;
  const drawings = chart.masks.map((mask, index) => {
    const middle = room.x + (room.width * (index + 0.5)) / count;
    const height = side + (arrangement === 'stacked' ? textRoom : 0);
    const step = count > 1 ? (room.height - height) / (count - 1) : 0;
    const square: Rectangle = {
      x: arrangement === 'below' ? middle - side / 2 : room.x,
      y: arrangement === 'below' ? room.y : room.y + index * step,
      width: side,
      height: side,
    };
    return {
      marks: drawMask(mask, square),
      label: maskLabel({ text: mask.label[language], size: labelSize }, square, arrangement),
      square,
    };
  });
  return {
    marks: drawings.map(({ marks }) => marks).join(''),
    labels: drawings.map(({ label }) => label),
    occupied: drawings.map(({ square }) => square),
  };
}

/** Whether row `from` may look at column `to`. */
function mayLook({ shape }: Mask, from: number, to: number): boolean {
  if (shape === 'all') return true;
  return to <= from || (shape === 'prefix' && to < prefixCells);
}

function drawMask(mask: Mask, square: Rectangle): string {
  const step = square.width / cells;
  const places = Array.from({ length: cells * cells }, (_, index) => ({
    row: Math.floor(index / cells),
    column: index % cells,
  }));
  return places
    .map(({ row, column }) => {
      const seen = mayLook(mask, row, column);
      return svgElement('rect', {
        x: square.x + column * step + 1,
        y: square.y + row * step + 1,
        width: step - 2,
        height: step - 2,
        rx: 2,
        fill: seen ? markColour(mask.tone) : 'none',
        'fill-opacity': seen ? 0.62 : undefined,
        stroke: seen ? undefined : themeColours.line,
        'stroke-width': seen ? undefined : 1.5,
      });
    })
    .join('');
}

function maskLabel(
  { text, size }: Pick<Label, 'text' | 'size'>,
  square: Rectangle,
  arrangement: MaskArrangement,
): Label {
  const common = { text, size, colour: themeColours.ink } as const;
  if (arrangement === 'beside') {
    const x = square.x + square.width + toLabel;
    return {
      ...common,
      x,
      y: baselineAround(text, size, square.y + square.height / 2),
      anchor: 'start',
    };
  }
  const y = square.y + square.height + 6 + size * 0.9;
  if (arrangement === 'stacked') return { ...common, x: square.x, y, anchor: 'start' };
  return { ...common, x: square.x + square.width / 2, y, anchor: 'middle' };
}
