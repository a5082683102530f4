import type { Size } from '../../model/geometry.ts';
import type { Language } from '../../model/languages.ts';
import type { ChipChart } from '../../model/pictures.ts';
import { smallestLabel } from '../../model/stage.ts';
import { themeColours, toneColour } from '../../model/theme-colours.ts';
import type { Tone } from '../../model/tones.ts';
import { type ChartLayout, markColour } from '../chart-layout.ts';
import type { Label } from '../label.ts';
import { arrangeRowNames, besideName, type RowName, rowNameLabels, type Stretch } from '../row-names.ts';
import { straightLine, svgElement } from '../svg-element.ts';
import { textWidth } from '../text-width.ts';

type Row = ChipChart['rows'][number];
type Chip = Row['chips'][Language][number];

const gap = 4;
const betweenLines = 6;
/** Above and below the chips of a row. */
const air = 7;
const betweenChipsAndCount = 18;
const largest = { chip: 64, count: 46 } as const;
/** Text that grows by this factor is worth a second line. */
const worthBreaking = 1.4;
/** Height of a chip as a multiple of its text's size: at least, and where its row has room. */
const chipHeight = { least: 1.5, roomy: 2 } as const;
/** Neighbours differ, so that one sees where a chip ends; no shade means anything. */
const shades: readonly Tone[] = ['learning', 'ability', 'value'];

/** Rows of text cut into chips, which share the height of the box; at the end of each, how many. */
export function layOutChipChart(chart: ChipChart, language: Language, box: Size): ChartLayout {
  const height = box.height / Math.max(1, chart.rows.length);
  const names = arrangeRowNames(
    chart.rows.map((row) => nameOf(row, language)),
    { row: height, width: box.width, mark: smallestLabel * chipHeight.least + 2 * air },
  );
  const countSize = Math.max(smallestLabel, Math.min(largest.count, height * 0.54));
  const counts = chart.rows.map(({ count }) => (count ? textWidth(count[language], countSize, true) : 0));
  const forCount = Math.max(...counts, 0) > 0 ? Math.max(...counts) + betweenChipsAndCount : 0;
  const width = box.width - names.width - forCount;
  const room = { width, height: height - names.height - 2 * air };
  const fitting = chipSize(
    chart.rows.map((row) => row.chips[language]),
    room,
  );
  const size = fitting ?? smallestLabel;
  const drawings = chart.rows.map((row, index) => {
    const stretch = { top: index * height, height };
    const band = besideName(names, stretch);
    const chips = drawChips(row, language, { size, left: names.width, width, band });
    return {
      marks: chips.marks + separator(stretch, box),
      labels: [
        ...rowNameLabels(nameOf(row, language), names, stretch, 0),
        ...chips.labels,
        ...countLabel(row, language, { size: countSize, x: box.width, band }),
      ],
    };
  });
  return {
    ...(fitting ? {} : { crowded: 'the chips of a row' }),
    marks: drawings.map(({ marks }) => marks).join(''),
    labels: drawings.flatMap(({ labels }) => labels),
    occupied: [],
  };
}

const nameOf = ({ label, byline }: Row, language: Language): RowName => ({
  text: label[language],
  ...(byline ? { byline: byline[language] } : {}),
});

const separator = ({ top, height }: Stretch, box: Size): string =>
  straightLine([0, top + height - 0.5], [box.width, top + height - 0.5], {
    stroke: themeColours.line,
    'stroke-width': 1,
  });

/**
 * One size for all rows: each row in one line where that is nearly as large as what several lines allow, for a row is read
 * as one sentence.
 *
 * @returns undefined where a row does not fit at the smallest size.
 */
function chipSize(rows: readonly (readonly Chip[])[], room: Size): number | undefined {
  const largestIn = (mostLines: number): number | undefined => {
    for (let size = Math.min(largest.chip, Math.floor(room.height)); size >= smallestLabel; size -= 1) {
      const fits = rows.every((chips) => {
        const lines = breakChips(chips, size, room.width);
        const wide = chips.some((chip) => chipWidth(chip, size) > room.width);
        return !wide && lines.length <= mostLines && linesHeight(lines.length, size) <= room.height;
      });
      if (fits) return size;
    }
    return undefined;
  };
  const oneLine = largestIn(1);
  const lines = largestIn(Number.POSITIVE_INFINITY);
  return oneLine && lines && oneLine * worthBreaking >= lines ? oneLine : lines;
}

const linesHeight = (count: number, size: number): number =>
  count * size * chipHeight.least + (count - 1) * betweenLines;

function chipWidth({ text, role }: Chip, size: number): number {
  if (role === 'fragment') return Math.round(size * 0.52);
  const written = textWidth(text.trim(), size, role === 'answer');
  const least = size * (role === 'covered' ? 1.8 : 0.4);
  return Math.max(least, written) + size * 0.6;
}

function breakChips(chips: readonly Chip[], size: number, width: number): readonly (readonly Chip[])[] {
  const lines: Chip[][] = [];
  let end = Number.POSITIVE_INFINITY;
  for (const chip of chips) {
    const own = chipWidth(chip, size);
    if (end + gap + own > width) {
      lines.push([chip]);
      end = own;
    } else {
      lines.at(-1)?.push(chip);
      end += gap + own;
    }
  }
  return lines;
}

interface ChipPlace {
  readonly size: number;
  readonly left: number;
  readonly width: number;
  readonly band: Stretch;
}

function drawChips(
  row: Row,
  language: Language,
  { size, left, width, band }: ChipPlace,
): Pick<ChartLayout, 'marks' | 'labels'> {
  const lines = breakChips(row.chips[language], size, width);
  const count = Math.max(1, lines.length);
  const free = (band.height - 2 * air - (count - 1) * betweenLines) / count;
  const height = Math.min(size * chipHeight.roomy, Math.max(size * chipHeight.least, free));
  const first = band.top + (band.height - count * height - (count - 1) * betweenLines) / 2;
  const marks: string[] = [];
  const labels: Label[] = [];
  let shade = 0;
  lines.forEach((line, index) => {
    const y = first + index * (height + betweenLines);
    let x = left;
    for (const chip of line) {
      const room = { x, y, width: chipWidth(chip, size), height };
      marks.push(svgElement('rect', { ...room, rx: 4, ...chipPaint(chip, row.tone, shade) }));
      const text = chip.role === 'covered' ? '?' : chip.text.trim();
      if (chip.role !== 'fragment' && text !== '') {
        const middle = { x: x + room.width / 2, y: y + height / 2 + size * 0.35 };
        labels.push({ text, ...middle, size, anchor: 'middle', onMark: true, ...chipInk(chip, row.tone) });
      }
      if (chip.role === undefined) shade += 1;
      x += room.width + gap;
    }
  });
  return { marks: marks.join(''), labels };
}

function chipPaint({ role }: Chip, tone: Tone, index: number): Readonly<Record<string, string | number>> {
  if (role === 'fragment') return { fill: toneColour('scale'), 'fill-opacity': 0.36 };
  if (role === 'answer') return { fill: markColour(tone) };
  if (role === 'covered') {
    return { fill: 'none', stroke: markColour(tone), 'stroke-width': 2.5, 'stroke-dasharray': '7 5' };
  }
  return { fill: toneColour(shades[index % shades.length] ?? 'learning'), 'fill-opacity': 0.15 };
}

function chipInk({ role }: Chip, tone: Tone): Pick<Label, 'colour' | 'bold'> {
  if (role === 'answer') return { colour: themeColours.paper, bold: true };
  if (role === 'covered') return { colour: markColour(tone), bold: true };
  return { colour: themeColours.ink };
}

function countLabel(
  { count, tone }: Row,
  language: Language,
  { size, x, band }: { readonly size: number; readonly x: number; readonly band: Stretch },
): readonly Label[] {
  if (!count) return [];
  const y = band.top + band.height / 2 + size * 0.35;
  const colour = tone === 'plain' ? themeColours.ink : toneColour(tone);
  return [{ text: count[language], x, y, size, anchor: 'end', colour, bold: true }];
}
