import { scaleLinear, scaleLog } from 'd3-scale';
import type { Rectangle, Size } from '../../model/geometry.ts';
import type { Language } from '../../model/languages.ts';
import type { RulerChart } from '../../model/pictures.ts';
import { themeColours } from '../../model/theme-colours.ts';
import { type ChartLayout, markColour } from '../chart-layout.ts';
import { type Flag, type FlagPlace, placeFlags } from '../flags.ts';
import { type Label, labelSizes } from '../label.ts';
import { straightLine, svgElement } from '../svg-element.ts';
import { textWidth } from '../text-width.ts';

type Mark = RulerChart['marks'][number];
type Side = Mark['side'];

/** The ruler itself, with its numbers on it; they keep clear of both its edges, where the marks are. */
const ruler = { height: 56, inset: 18, notch: 8, longNotch: 14, radius: 10 } as const;
const dotRadius = 10;
/** How much, large; and what it is, beside it. */
const shownSizes = { large: 34, small: 28 } as const;
const betweenShownAndLabel = 10;
/** Free pixels between a mark and the lowest line of text over it. */
const clearance = 14;
/** The same between a stem and the text it carries. */
const belowText = 8;

/** Where the ruler lies in its box, and how a value finds its place along it. In pixels. */
interface Scale {
  readonly top: number;
  readonly bottom: number;
  readonly x: (value: number) => number;
}

/** One large axis, and flags on stems for what is marked on it. */
export function layOutRulerChart(chart: RulerChart, language: Language, box: Size): ChartLayout {
  const scale = scaleFor(chart, language, box);
  const flags = (['above', 'below'] as const).flatMap((side) => flagsOf(chart, side, language, scale, box));
  const name: Label = {
    text: chart.axis.label[language],
    x: 0,
    y: box.height - labelSizes.axis * 0.25,
    size: labelSizes.axis,
    anchor: 'start',
    colour: themeColours.muted,
  };
  return {
    marks: [drawRuler(chart, scale, box), ...flags.map(drawFlag)].join(''),
    labels: [
      ...(name.text === '' ? [] : [name]),
      ...tickLabels(chart, language, scale, box),
      ...flags.flatMap((flag) => flag.labels),
    ],
    occupied: flags.flatMap((flag) => [flag.dot, flag.stem]),
  };
}

function scaleFor({ axis, marks }: RulerChart, language: Language, box: Size): Scale {
  const foot = axis.label[language] === '' ? 0 : labelSizes.axis + 12;
  const has = (side: Side): boolean => marks.some((mark) => mark.side === side);
  const free = box.height - foot - ruler.height;
  const share = has('above') && has('below') ? 0.5 : has('below') ? 0 : 1;
  // A mark at the edge of the box is seen whole.
  const margin = has('below') ? dotRadius + 2 : 2;
  const top = Math.max(has('above') ? 0 : dotRadius + 2, Math.min(free - margin, free * share));
  return {
    top,
    bottom: top + ruler.height,
    x: (axis.scale === 'log' ? scaleLog() : scaleLinear())
      .domain([axis.from, axis.to])
      .range([ruler.inset, box.width - ruler.inset]),
  };
}

function drawRuler({ axis }: RulerChart, { top, bottom, x }: Scale, box: Size): string {
  const body = svgElement('rect', {
    x: 1,
    y: top,
    width: box.width - 2,
    height: bottom - top,
    rx: ruler.radius,
    fill: themeColours.card,
    stroke: themeColours.line,
    'stroke-width': 1.5,
  });
  const labelled = new Set(axis.ticks.map(({ at }) => x(at)));
  const notch = (at: number, length: number): string =>
    straightLine([at, top], [at, top + length], { stroke: themeColours.muted, 'stroke-width': 1.5 });
  return [
    body,
    ...decades(axis)
      .map(x)
      .filter((at) => !labelled.has(at))
      .map((at) => notch(at, ruler.notch)),
    ...[...labelled].map((at) => notch(at, ruler.longNotch)),
  ].join('');
}

/** The powers of ten on a log axis; on a linear one none is special. */
function decades({ from, to, scale }: RulerChart['axis']): readonly number[] {
  if (scale !== 'log') return [];
  const first = Math.ceil(Math.log10(from) - 1e-9);
  const last = Math.floor(Math.log10(to) + 1e-9);
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => 10 ** (first + index));
}

const tickLabels = (
  { axis }: RulerChart,
  language: Language,
  { top, x }: Scale,
  box: Size,
): readonly Label[] =>
  axis.ticks
    .filter(({ label }) => label[language] !== '')
    .map(({ at, label }) => {
      const half = textWidth(label[language], labelSizes.tick) / 2 + 8;
      return {
        text: label[language],
        x: Math.min(Math.max(x(at), half), box.width - half),
        y: top + ruler.height / 2 + labelSizes.tick * 0.35 + 5,
        size: labelSizes.tick,
        anchor: 'middle',
        colour: themeColours.muted,
        halo: themeColours.card,
      };
    });

interface DrawnFlag {
  readonly mark: Mark;
  readonly labels: readonly Label[];
  readonly dot: Rectangle;
  readonly stem: Rectangle;
}

function flagsOf(
  { marks }: RulerChart,
  side: Side,
  language: Language,
  scale: Scale,
  box: Size,
): readonly DrawnFlag[] {
  const own = marks.filter((mark) => mark.side === side);
  const edge = side === 'above' ? scale.top : scale.bottom;
  const foot = side === 'above' ? 0 : box.height - scale.bottom - labelSizes.axis - 12;
  const room = (side === 'above' ? scale.top : foot) - dotRadius - clearance;
  const flags = (size: number): readonly Flag[] =>
    own.map((mark) => ({ at: scale.x(mark.at), width: flagWidth(mark, language, size) }));
  const fits = (size: number): readonly FlagPlace[] | undefined =>
    placeFlags(flags(size), box.width, Math.max(1, Math.floor(room / (size * 1.15))));
  const large = fits(shownSizes.large);
  const size = large ? shownSizes.large : shownSizes.small;
  const places = large ?? fits(size) ?? own.map((mark) => ({ left: scale.x(mark.at), row: 0 }));
  const rows = Math.max(0, ...places.map(({ row }) => row)) + 1;
  // The last row reaches the edge of the box, the others are as far from each other as from the ruler.
  const step = rows > 1 ? (room - size) / (rows - 1) : 0;
  const nearest = rows > 1 ? 0 : Math.max(0, room - size);
  return own.flatMap((mark, index) => {
    const place = places[index];
    if (!place) return [];
    const out = dotRadius + clearance + nearest + place.row * step;
    const baseline = side === 'above' ? edge - out - size * 0.12 : edge + out + size * 0.85;
    const flagSide = side === 'above' ? -1 : 1;
    return [drawnFlag(mark, language, { ...place, size, baseline, edge, out: flagSide * out }, scale)];
  });
}

const flagWidth = (mark: Mark, language: Language, size: number): number =>
  textWidth(mark.shown[language], size, true) +
  (mark.label[language] === ''
    ? 0
    : betweenShownAndLabel + textWidth(mark.label[language], labelSizes.label));

interface FlagFrame extends FlagPlace {
  readonly size: number;
  readonly baseline: number;
  /** The edge of the ruler, and how far from it the stem ends: negative above. */
  readonly edge: number;
  readonly out: number;
}

function drawnFlag(mark: Mark, language: Language, frame: FlagFrame, { x }: Scale): DrawnFlag {
  const { left, size, baseline, edge, out } = frame;
  const shown: Label = {
    text: mark.shown[language],
    x: left,
    y: baseline,
    size,
    anchor: 'start',
    colour: markColour(mark.tone),
    bold: true,
  };
  const label: Label = {
    text: mark.label[language],
    x: left + textWidth(mark.shown[language], size, true) + betweenShownAndLabel,
    y: baseline,
    size: labelSizes.label,
    anchor: 'start',
    colour: themeColours.ink,
  };
  const at = x(mark.at);
  const end = edge + out - Math.sign(out) * belowText;
  const labels = [shown, label].filter(({ text }) => text !== '');
  return {
    mark,
    labels,
    dot: { x: at - dotRadius, y: edge - dotRadius, width: 2 * dotRadius, height: 2 * dotRadius },
    stem: { x: at - 1, y: Math.min(edge, end), width: 2, height: Math.abs(end - edge) },
  };
}

function drawFlag({ mark, dot, stem }: DrawnFlag): string {
  const colour = markColour(mark.tone);
  const claimed = mark.role === 'claimed';
  return [
    straightLine([stem.x + 1, stem.y], [stem.x + 1, stem.y + stem.height], {
      stroke: colour,
      'stroke-width': 2,
      ...(claimed ? { 'stroke-dasharray': '5 4' } : {}),
    }),
    svgElement('circle', {
      cx: dot.x + dotRadius,
      cy: dot.y + dotRadius,
      r: claimed ? dotRadius - 1.5 : dotRadius,
      fill: claimed ? themeColours.paper : colour,
      stroke: claimed ? colour : undefined,
      'stroke-width': claimed ? 3 : undefined,
    }),
  ].join('');
}
