import type { Size } from '../../model/geometry.ts';
import type { Language } from '../../model/languages.ts';
import type { BarChart } from '../../model/pictures.ts';
import { smallestLabel } from '../../model/stage.ts';
import { themeColours } from '../../model/theme-colours.ts';
import { baselineAround } from '../baseline.ts';
import { type ChartLayout, markColour } from '../chart-layout.ts';
import type { Label } from '../label.ts';
import { arrangeRowNames, besideName, type RowNames, rowNameLabels, type Stretch } from '../row-names.ts';
import { svgElement } from '../svg-element.ts';
import { textHeight, textWidth } from '../text-width.ts';

type Group = BarChart['groups'][number];
type Bar = Group['bars'][number];

/** In pixels: a bar is seen, however small it is beside the longest. */
const minLength = 3;
const betweenBarAndValue = 10;
const betweenGroups = 22;
const headingSize = 20;
const belowHeading = 11;
/** A bar is as thick as its row allows, between these. */
const thinnest = 34;
const thickest = 96;
const hollowStroke = 2.5;

/** In pixels. */
interface Measures {
  readonly names: RowNames;
  /** Height of one bar with all that belongs to it. */
  readonly row: number;
}

/**
 * Groups of bars below each other, which share the height of the box. A bar's length compares it with its group only:
 * each has a unit of its own. A whole is drawn hollow around the part that counts.
 */
export function layOutBarChart(chart: BarChart, language: Language, box: Size): ChartLayout {
  const measures = measure(chart, language, box);
  let top = 0;
  const drawings = chart.groups.map((group) => {
    const drawing = drawGroup(group, { language, box, measures, top });
    top += headingOf(group, language) + group.bars.length * measures.row + betweenGroups;
    return drawing;
  });
  return {
    ...(measures.row < smallestLabel * 1.1 ? { crowded: 'the bars' } : {}),
    marks: drawings.map((drawing) => drawing.marks).join(''),
    labels: drawings.flatMap((drawing) => drawing.labels),
    occupied: [],
  };
}

const headingOf = (group: Group, language: Language): number =>
  group.heading[language] === '' ? 0 : textHeight(group.heading[language], headingSize) + belowHeading;

function measure({ groups }: BarChart, language: Language, box: Size): Measures {
  const bars = groups.flatMap((group) => group.bars);
  const headings = groups.reduce((total, group) => total + headingOf(group, language), 0);
  const left = box.height - headings - Math.max(0, groups.length - 1) * betweenGroups;
  const row = left / Math.max(1, bars.length);
  const names = bars.map((bar) => ({ text: bar.label[language] }));
  return { names: arrangeRowNames(names, { row, width: box.width, mark: thinnest + 6 }), row };
}

interface Place {
  readonly language: Language;
  readonly box: Size;
  readonly measures: Measures;
  readonly top: number;
}

function drawGroup(group: Group, place: Place): Pick<ChartLayout, 'marks' | 'labels'> {
  const { language, measures } = place;
  const heading: Label = {
    text: group.heading[language],
    x: 0,
    y: place.top + headingSize * 0.9,
    size: headingSize,
    anchor: 'start',
    colour: themeColours.muted,
    bold: true,
  };
  const length = barLength(group, place);
  const first = place.top + headingOf(group, language);
  const drawings = group.bars.map((bar, index) =>
    drawBar(bar, length, place, { top: first + index * measures.row, height: measures.row }),
  );
  return {
    marks: drawings.map(({ marks }) => marks).join(''),
    labels: [...(heading.text === '' ? [] : [heading]), ...drawings.flatMap(({ labels }) => labels)],
  };
}

/** Bars are as long as the box allows with what is printed after them. */
function barLength(group: Group, { language, box, measures }: Place): (value: number) => number {
  const { logFrom, bars } = group;
  const longest = Math.max(0, ...bars.map(fullValue));
  const share = (value: number): number => {
    if (longest <= 0) return 0;
    if (logFrom === undefined) return value / longest;
    return value <= logFrom ? 0 : Math.log(value / logFrom) / Math.log(longest / logFrom);
  };
  const room = box.width - measures.names.width - betweenBarAndValue;
  const full = bars.map((bar) => {
    const left = room - textWidth(bar.shown[language], measures.names.size, true);
    return left / Math.max(share(fullValue(bar)), Number.EPSILON);
  });
  const unit = Math.max(minLength, Math.min(room, ...full));
  return (value) => Math.max(minLength, share(value) * unit);
}

const fullValue = (bar: Bar): number => bar.whole ?? bar.value;

function drawBar(
  bar: Bar,
  length: (value: number) => number,
  { language, measures: { names } }: Place,
  row: Stretch,
): Pick<ChartLayout, 'marks' | 'labels'> {
  const band = besideName(names, row);
  const thickness = names.above
    ? Math.min(thickest, Math.max(6, band.height - Math.max(8, row.height * 0.16)))
    : Math.min(thickest, band.height, Math.max(Math.min(thinnest, band.height - 4), band.height * 0.66));
  const y = names.above ? band.top : band.top + (band.height - thickness) / 2;
  const colour = markColour(bar.tone);
  const rectangle = (
    width: number,
    inset: number,
    paint: Readonly<Record<string, string | number>>,
  ): string =>
    svgElement('rect', {
      x: names.width + inset,
      y: y + inset,
      width: Math.max(1, width - 2 * inset),
      height: thickness - 2 * inset,
      rx: Math.min(3, width / 2),
      ...paint,
    });
  const hollow =
    bar.whole === undefined
      ? ''
      : rectangle(length(bar.whole), hollowStroke / 2, {
          fill: themeColours.paper,
          stroke: colour,
          'stroke-width': hollowStroke,
        });
  return {
    marks: hollow + rectangle(length(bar.value), 0, { fill: colour }),
    labels: [
      ...rowNameLabels({ text: bar.label[language] }, names, row, 0),
      {
        text: bar.shown[language],
        x: names.width + length(fullValue(bar)) + betweenBarAndValue,
        y: baselineAround(bar.shown[language], names.size, y + thickness / 2),
        size: names.size,
        anchor: 'start',
        colour,
        bold: true,
      },
    ],
  };
}
