import { scaleLinear } from 'd3-scale';
import type { Size } from '../../model/geometry.ts';
import type { Language } from '../../model/languages.ts';
import type { BarChart } from '../../model/pictures.ts';
import { themeColours } from '../../model/theme-colours.ts';
import { type ChartLayout, markColour } from '../chart-layout.ts';
import { type Label, labelSizes } from '../label.ts';
import { svgElement } from '../svg-element.ts';
import { textWidth } from '../text-width.ts';

type Group = BarChart['groups'][number];

/** In pixels: a bar is seen, however small it is beside the longest. */
const minLength = 3;
const betweenNameAndBar = 14;
const betweenBarAndValue = 10;
/** Names wider than this share of the box stand above their bars instead of beside them. */
const maxNameShare = 0.36;

/** In pixels. */
interface Measures {
  readonly nameWidth: number;
  readonly valueWidth: number;
  readonly namesAbove: boolean;
  /** Height of one bar with all that belongs to it, of a heading, and of the air between two groups. */
  readonly row: number;
  readonly heading: number;
  readonly between: number;
  /** Where the first group begins: what nothing needs is left half above, half below. */
  readonly top: number;
  readonly thickness: number;
}

/** Groups of bars below each other. A bar's length compares it with its group only: each has a unit of its own. */
export function layOutBarChart(chart: BarChart, language: Language, box: Size): ChartLayout {
  const measures = measure(chart, language, box);
  let top = measures.top;
  const drawings = chart.groups.map((group) => {
    const drawing = drawGroup(group, language, box, measures, top);
    top += measures.heading + group.bars.length * measures.row + measures.between;
    return drawing;
  });
  return {
    marks: drawings.map((drawing) => drawing.marks).join(''),
    labels: drawings.flatMap((drawing) => drawing.labels),
    occupied: [],
  };
}

function measure(chart: BarChart, language: Language, box: Size): Measures {
  const all = chart.groups.flatMap((group) => group.bars);
  const widest = Math.max(0, ...all.map((bar) => textWidth(bar.label[language], labelSizes.label)));
  const namesAbove = widest > maxNameShare * box.width;
  const heading = labelSizes.heading + 18;
  const gaps = chart.groups.length - 1;
  const between = gaps === 0 ? 0 : 26;
  const left = box.height - chart.groups.length * heading - gaps * between;
  const row = Math.min(namesAbove ? 76 : 58, left / Math.max(1, all.length));
  const forName = namesAbove ? labelSizes.label + 8 : 0;
  const spare = left - row * all.length;
  // What is left over goes between the groups first, where it helps most.
  const further = gaps === 0 ? 0 : Math.min(38, spare / gaps);
  return {
    valueWidth: Math.max(0, ...all.map((bar) => textWidth(bar.shown[language], labelSizes.label, true))),
    nameWidth: namesAbove ? 0 : widest + betweenNameAndBar,
    namesAbove,
    row,
    heading,
    between: between + further,
    top: (spare - gaps * further) / 2,
    thickness: Math.max(6, Math.min(30, (row - forName) * 0.62)),
  };
}

function drawGroup(
  group: Group,
  language: Language,
  box: Size,
  { nameWidth, valueWidth, namesAbove, row, heading, thickness }: Measures,
  top: number,
): Pick<ChartLayout, 'marks' | 'labels'> {
  const longest = Math.max(...group.bars.map((bar) => bar.value));
  const length = scaleLinear()
    .domain([0, longest])
    .range([0, box.width - nameWidth - betweenBarAndValue - valueWidth]);
  const labels: Label[] = [
    {
      text: group.heading[language],
      x: 0,
      y: top + labelSizes.heading,
      size: labelSizes.heading,
      anchor: 'start',
      colour: themeColours.muted,
    },
  ];
  const marks = group.bars.map((bar, index) => {
    const from = top + heading + index * row;
    const y = namesAbove ? from + labelSizes.label + 8 : from + (row - thickness) / 2;
    const width = Math.max(minLength, length(bar.value));
    const middle = y + thickness / 2 + labelSizes.label * 0.35;
    const common = { size: labelSizes.label, anchor: 'start' } as const;
    const nameY = namesAbove ? from + labelSizes.label * 0.9 : middle;
    labels.push({ ...common, text: bar.label[language], x: 0, y: nameY, colour: themeColours.ink });
    labels.push({
      ...common,
      text: bar.shown[language],
      x: nameWidth + width + betweenBarAndValue,
      y: middle,
      colour: markColour(bar.tone),
      bold: true,
    });
    return svgElement('rect', {
      x: nameWidth,
      y,
      width,
      height: thickness,
      rx: Math.min(3, width / 2),
      fill: markColour(bar.tone),
    });
  });
  return { marks: marks.join(''), labels };
}
