import type { Size } from '../../model/geometry.ts';
import type { Language } from '../../model/languages.ts';
import type { StackChart } from '../../model/pictures.ts';
import { smallestLabel } from '../../model/stage.ts';
import { themeColours } from '../../model/theme-colours.ts';
import { toPixels } from '../axes.ts';
import { baselineAround } from '../baseline.ts';
import { type ChartLayout, markColour } from '../chart-layout.ts';
import { axisLabelFits, drawFootAxis, footHeight } from '../foot-axis.ts';
import type { Label } from '../label.ts';
import { largestLabel } from '../largest-label.ts';
import { arrangeRowNames, besideName, type RowNames, rowNameLabels, type Stretch } from '../row-names.ts';
import { straightLine, svgElement } from '../svg-element.ts';
import { textWidth } from '../text-width.ts';

type Bar = StackChart['bars'][number];

const limitSize = 20;
/** From one row of limits' labels to the next. */
const tierHeight = limitSize * 1.35;
const toFlag = 6;
const toSum = 10;
const thinnest = 34;
const thickest = 72;

/** Where the data lies, in pixels of the box. */
interface StackPlot {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly x: (value: number) => number;
}

/** Bars of parts laid end to end, and upright lines to see which of them fit below which limit. */
export function layOutStackChart(chart: StackChart, language: Language, box: Size): ChartLayout {
  const { names, plot, labelled } = placeStacks(chart, language, box);
  const row = (plot.bottom - plot.top) / Math.max(1, chart.bars.length);
  const drawings = chart.bars.map((bar, index) =>
    drawStack(bar, chart, { language, names, plot, row: { top: plot.top + index * row, height: row } }),
  );
  const axis = drawFootAxis(chart.x, { ...plot, language, from: 0, to: box.width, labelled });
  const flags = drawFlags(chart, language, plot);
  return {
    ...(row < smallestLabel * 1.1 ? { crowded: 'the rows' } : {}),
    marks: axis.marks + flags.marks + drawings.map(({ marks }) => marks).join(''),
    labels: [...axis.labels, ...flags.labels, ...drawings.flatMap(({ labels }) => labels)],
    occupied: [],
  };
}

interface StackPlaces {
  readonly names: RowNames;
  readonly plot: StackPlot;
  readonly labelled: 'below' | 'beside';
}

function placeStacks(chart: StackChart, language: Language, box: Size): StackPlaces {
  const namesFor = (fixed: number): RowNames =>
    arrangeRowNames(
      chart.bars.map((bar) => ({ text: bar.label[language] })),
      {
        row: (box.height - fixed) / Math.max(1, chart.bars.length),
        width: box.width,
        mark: thinnest + 4,
      },
    );
  const topFor = (x: (value: number) => number): number =>
    (1 + Math.max(-1, ...flagTiers(chart, language, x))) * tierHeight + 4;
  // How many tiers the limits need depends on the width that names leave; that hardly depends on the tiers.
  const guess = scaleOf(chart, language, box, namesFor(2 * tierHeight + footHeight.ticks));
  const names = namesFor(topFor(guess.x) + footHeight.ticks + footHeight.label);
  const scale = scaleOf(chart, language, box, names);
  const labelled = axisLabelFits(chart.x, language, names.width) ? 'beside' : 'below';
  const foot = footHeight.ticks + (labelled === 'below' ? footHeight.label : 0);
  return { names, plot: { ...scale, top: topFor(scale.x), bottom: box.height - foot }, labelled };
}

const sumOf = ({ parts }: Bar): number => parts.reduce((total, part) => total + part.value, 0);

/** The axis as long as the box allows with what is written beyond sums and limits. */
function scaleOf(
  { x: axis, bars, limits }: StackChart,
  language: Language,
  box: Size,
  names: RowNames,
): Pick<StackPlot, 'left' | 'right' | 'x'> {
  const left = names.width;
  const share = toPixels(axis, 0, 1);
  const beyond = [
    ...bars.map((bar) => ({
      at: share(sumOf(bar)),
      width: toSum + textWidth(bar.shown[language], names.size, true),
    })),
    ...limits.map(({ at, label }) => ({
      at: share(at),
      width: toFlag + textWidth(label[language], limitSize, true),
    })),
  ];
  const lengths = beyond.filter(({ at }) => at > 0).map(({ at, width }) => (box.width - left - width) / at);
  const right = left + Math.max(40, Math.min(box.width - left - 8, ...lengths));
  return { left, right, x: toPixels(axis, left, right) };
}

/**
 * For each limit the tier of its label, 0 the lowest. A label stands at the right of its line like a flag, and goes
 * above those lines that reach into it; so no line crosses a label.
 */
function flagTiers(
  { limits }: StackChart,
  language: Language,
  x: (value: number) => number,
): readonly number[] {
  const flags = limits.map(({ at, label }, index) => ({
    index,
    from: x(at),
    to: x(at) + toFlag + textWidth(label[language], limitSize, true) + 10,
  }));
  const tiers = limits.map(() => 0);
  for (const flag of flags.toSorted((a, b) => b.from - a.from)) {
    const inTheWay = flags.filter((other) => other.from > flag.from && other.from < flag.to);
    tiers[flag.index] = 1 + Math.max(-1, ...inTheWay.map(({ index }) => tiers[index] ?? 0));
  }
  return tiers;
}

function drawFlags(
  chart: StackChart,
  language: Language,
  { x, top, bottom }: StackPlot,
): Pick<ChartLayout, 'marks' | 'labels'> {
  const tiers = flagTiers(chart, language, x);
  const flags = chart.limits.map(({ at, label }, index) => ({
    text: label[language],
    x: x(at),
    foot: top - 4 - (tiers[index] ?? 0) * tierHeight,
  }));
  return {
    marks: flags
      .map((flag) =>
        straightLine([flag.x, flag.foot - tierHeight + 4], [flag.x, bottom], {
          stroke: themeColours.ink,
          'stroke-width': 2,
          'stroke-dasharray': '7 5',
        }),
      )
      .join(''),
    labels: flags.map(({ text, x: line, foot }) => ({
      text,
      x: line + toFlag,
      y: foot - tierHeight * 0.3,
      size: limitSize,
      anchor: 'start',
      colour: themeColours.ink,
      bold: true,
    })),
  };
}

interface StackPlace {
  readonly language: Language;
  readonly names: RowNames;
  readonly plot: StackPlot;
  readonly row: Stretch;
}

function drawStack(
  bar: Bar,
  chart: StackChart,
  { language, names, plot, row }: StackPlace,
): Pick<ChartLayout, 'marks' | 'labels'> {
  const band = besideName(names, row);
  const height = Math.min(
    thickest,
    names.above ? band.height - 6 : Math.max(Math.min(thinnest, band.height - 4), band.height * 0.62),
  );
  const y = names.above ? band.top : band.top + (band.height - height) / 2;
  const labels: Label[] = [...rowNameLabels({ text: bar.label[language] }, names, row, 0)];
  let sum = 0;
  const parts = bar.parts.map(({ value, label, tone }) => {
    const from = sum === 0 ? plot.left : Math.max(plot.left, plot.x(sum));
    sum += value;
    const room = { x: from, y, width: Math.max(0, plot.x(sum) - from), height };
    const text = label?.[language];
    if (text) labels.push(...partLabel(text, room));
    return svgElement('rect', {
      ...room,
      fill: markColour(tone),
      stroke: themeColours.paper,
      'stroke-width': 1.5,
    });
  });
  const middle = y + height / 2;
  const limits = chart.limits.map(({ at }) => plot.x(at));
  return {
    marks: parts.join(''),
    labels: [...labels, sumLabel(bar.shown[language], plot.x(sum), { limits, middle, size: names.size })],
  };
}

/** Inside its part, or nowhere: beside it, it would seem to belong to the next. */
function partLabel(
  text: string,
  room: { x: number; y: number; width: number; height: number },
): readonly Label[] {
  const fits = (size: number): boolean =>
    textWidth(text, size, true) + 12 <= room.width && size + 4 <= room.height;
  const size = largestLabel(fits, 20);
  if (!fits(size)) return [];
  return [
    {
      text,
      x: room.x + room.width / 2,
      y: baselineAround(text, size, room.y + room.height / 2),
      size,
      anchor: 'middle',
      colour: themeColours.paper,
      bold: true,
      onMark: true,
    },
  ];
}

/** At the end of its bar, and beyond the lines of limits that would run through it. */
function sumLabel(
  text: string,
  end: number,
  {
    limits,
    middle,
    size,
  }: { readonly limits: readonly number[]; readonly middle: number; readonly size: number },
): Label {
  const width = textWidth(text, size, true);
  let x = end + toSum;
  for (const limit of limits.toSorted((a, b) => a - b)) {
    if (limit > x - 4 && limit < x + width + 4) x = limit + toSum;
  }
  const y = baselineAround(text, size, middle);
  return { text, x, y, size, anchor: 'start', colour: themeColours.ink, bold: true };
}
