import type { Language } from '../model/languages.ts';
import type { Band, DotChart } from '../model/pictures.ts';
import { themeColours, tintColour } from '../model/theme-colours.ts';
import type { Plot } from './axes.ts';
import { markColour } from './chart-layout.ts';
import { type FlagPlace, placeFlags } from './flags.ts';
import { type Label, labelSizes } from './label.ts';
import { straightLine, svgElement } from './svg-element.ts';
import { textHeight, textWidth } from './text-width.ts';

type Unknown = NonNullable<DotChart['unknown']>[number];

/** Free pixels over and under the names of bands together. */
const aroundNames = 10;
/** Between two bands, so that they are two in black and white as well. */
const betweenBands = 3;
/** Of a column without a height, and of its hatching, in pixels. */
const columnWidth = 22;
const hatchStep = 9;

/** How high the names of bands stand in all, in pixels. */
export const bandNamesHeight = (bands: readonly Band[], language: Language): number =>
  bands.length === 0
    ? 0
    : Math.max(...bands.map(({ label }) => textHeight(label[language], labelSizes.label))) + aroundNames;

/** @param top Where the bands begin, their names included; they end at the foot of the plot. */
export function drawBands(bands: readonly Band[], plot: Plot, top: number): string {
  return bands
    .map((band) => ({ ...edgesOf(band, plot), tone: band.tone }))
    .map(({ left, right, tone }) =>
      svgElement('rect', {
        x: left,
        y: top,
        width: Math.max(0, right - left - betweenBands),
        height: plot.bottom - top,
        fill: tintColour(tone),
      }),
    )
    .join('');
}

export const bandNames = (
  bands: readonly Band[],
  language: Language,
  plot: Plot,
  top: number,
): readonly Label[] =>
  bands.map((band) => {
    const { left, right } = edgesOf(band, plot);
    const text = band.label[language];
    return {
      text,
      x: (left + right - betweenBands) / 2,
      y: top + aroundNames / 2 + labelSizes.label * 0.98,
      size: labelSizes.label,
      anchor: 'middle',
      colour: markColour(band.tone),
      halo: tintColour(band.tone),
    };
  });

const edgesOf = ({ from, to }: Band, plot: Plot): { readonly left: number; readonly right: number } => ({
  left: Math.max(plot.left, plot.x(from)),
  right: Math.min(plot.right, plot.x(to)),
});

/** Columns without a height, each named over its top. In pixels. */
export interface UnknownColumns {
  /** What their names need above the plot. */
  readonly height: number;
  readonly columns: readonly { readonly x: number; readonly place: FlagPlace; readonly text: string }[];
  readonly rowHeight: number;
}

/** @param width Of the box. */
export function unknownColumns(
  unknown: readonly Unknown[],
  language: Language,
  plot: Plot,
  width: number,
): UnknownColumns {
  const named = unknown.map(({ x, label }) => ({ x: plot.x(x), text: label[language] }));
  const flags = named.map(({ x, text }) => ({ at: x, width: textWidth(text, labelSizes.label) }));
  const rowHeight = Math.max(0, ...named.map(({ text }) => textHeight(text, labelSizes.label)));
  const places = placeFlags(flags, width, 3);
  const columns = named.map((one, index) => ({
    ...one,
    place: places?.[index] ?? { left: one.x - (flags[index]?.width ?? 0) / 2, row: 0 },
  }));
  const rows = Math.max(-1, ...columns.map(({ place }) => place.row)) + 1;
  return { columns, rowHeight, height: rows === 0 ? 0 : rows * rowHeight + 8 };
}

/** Where a column begins: right below its name. */
const columnTop = ({ rowHeight }: UnknownColumns, row: number, plot: Plot): number =>
  plot.top - row * rowHeight - 4;

/** Hatched by lines of their own: a pattern would need an id, and ids are doubled when a slide is copied. */
export function drawUnknown(unknown: UnknownColumns, plot: Plot): string {
  return unknown.columns
    .map(({ x, place }) => hatched(x - columnWidth / 2, columnTop(unknown, place.row, plot), plot.bottom))
    .join('');
}

function hatched(left: number, top: number, bottom: number): string {
  const right = left + columnWidth;
  const lines: string[] = [];
  // Each line rises to the right by as much as the column is wide; the first and the last are cut off.
  for (let y = top + hatchStep; y < bottom + columnWidth; y += hatchStep) {
    const rise = Math.min(columnWidth, y - top);
    const cut = Math.max(0, y - bottom);
    if (cut >= rise) continue;
    lines.push(
      straightLine([left + cut, y - cut], [left + rise, y - rise], {
        stroke: themeColours.muted,
        'stroke-opacity': '0.4',
        'stroke-width': 2,
      }),
    );
  }
  const edges = [left, right].map((x) =>
    straightLine([x, top], [x, bottom], {
      stroke: themeColours.muted,
      'stroke-opacity': '0.4',
      'stroke-width': 1,
    }),
  );
  return [...lines, ...edges].join('');
}

export const unknownNames = (unknown: UnknownColumns, plot: Plot): readonly Label[] =>
  unknown.columns.map(({ text, place }) => ({
    text,
    x: place.left,
    y: columnTop(unknown, place.row, plot) - textHeight(text, labelSizes.label) + labelSizes.label * 0.9,
    size: labelSizes.label,
    anchor: 'start',
    colour: themeColours.muted,
  }));

/** Where the columns stand: a label is better read beside one. */
export const unknownShades = (unknown: UnknownColumns, plot: Plot) =>
  unknown.columns.map(({ x, place }) => {
    const y = columnTop(unknown, place.row, plot);
    return { x: x - columnWidth / 2, y, width: columnWidth, height: plot.bottom - y };
  });
