import { smallestLabel } from '../model/stage.ts';
import { themeColours } from '../model/theme-colours.ts';
import type { Label } from './label.ts';
import { largestLabel, roomyLabel } from './largest-label.ts';
import { textHeight, textWidth } from './text-width.ts';

/** What a row of a chart is called; the byline is smaller. */
export interface RowName {
  readonly text: string;
  readonly byline?: string;
}

/** A stretch from top to bottom, in pixels of the box. */
export interface Stretch {
  readonly top: number;
  readonly height: number;
}

/** How the names of all rows stand: beside their marks, or above them where that would leave the marks too little. */
export interface RowNames {
  readonly above: boolean;
  readonly size: number;
  /** The byline follows its name on the same line; else it stands below it. */
  readonly inOneLine: boolean;
  readonly bold: boolean;
  /** What they take from the left of the box, their distance to the marks included; nothing where they stand above. */
  readonly width: number;
  /** What they take from the top of their row; nothing where they stand beside. */
  readonly height: number;
}

const bylineSize = smallestLabel;
/** Above this share of the width, names leave too little for what they name. */
const maxShare = 0.4;
/** In a box as narrow as a rail, names stand above. */
const narrow = 420;
const toMark = 16;
const toByline = 10;
/** Names are counted with the air of their lines, and neighbours may share that much of it. */
const sharedAir = 2;

const nameWidth = (
  { text, byline }: RowName,
  names: Pick<RowNames, 'size' | 'inOneLine' | 'bold'>,
): number => {
  const name = textWidth(text, names.size, names.bold);
  if (!byline) return name;
  const below = textWidth(byline, bylineSize);
  return names.inOneLine ? name + toByline + below : Math.max(name, below);
};

const nameHeight = (
  { text, byline }: RowName,
  { size, inOneLine }: Pick<RowNames, 'size' | 'inOneLine'>,
): number => textHeight(text, size) + (byline && !inOneLine ? textHeight(byline, bylineSize) : 0);

/**
 * @param row Height of the lowest row.
 * @param width Of the box.
 * @param mark The least height that must be left for a mark.
 */
export function arrangeRowNames(
  names: readonly RowName[],
  { row, width, mark }: { readonly row: number; readonly width: number; readonly mark: number },
): RowNames {
  const bold = names.some(({ byline }) => byline);
  const widest = (size: number, inOneLine: boolean): number =>
    Math.max(0, ...names.map((name) => nameWidth(name, { size, inOneLine, bold })));
  const highest = (size: number, inOneLine: boolean): number =>
    Math.max(0, ...names.map((name) => nameHeight(name, { size, inOneLine })));

  const aboveInOneLine = widest(20, true) <= width;
  const aboveSize = largestLabel((size) => widest(size, aboveInOneLine) <= width, 20);
  const height = highest(aboveSize, aboveInOneLine) + 2;
  const above = (width < narrow || widest(20, false) > maxShare * width) && row >= height + mark;
  if (above) return { above, size: aboveSize, inOneLine: aboveInOneLine, bold, width: 0, height };

  const inOneLine = highest(smallestLabel, false) > row + sharedAir;
  const size = largestLabel(
    (one) => widest(one, inOneLine) <= maxShare * width && highest(one, inOneLine) <= row + sharedAir,
    bold ? 20 : roomyLabel,
  );
  return { above, size, inOneLine, bold, width: Math.ceil(widest(size, inOneLine)) + toMark, height: 0 };
}

/** What a name leaves of its row. */
export const besideName = (names: RowNames, row: Stretch): Stretch => ({
  top: row.top + names.height,
  height: row.height - names.height,
});

/** @param left Where the names begin. */
export function rowNameLabels(name: RowName, names: RowNames, row: Stretch, left: number): readonly Label[] {
  const { size, inOneLine, bold } = names;
  const height = nameHeight(name, names);
  const top = names.above ? row.top : row.top + (row.height - height) / 2;
  const common = { x: left, anchor: 'start' } as const;
  const label: Label = {
    ...common,
    text: name.text,
    y: top + size * 0.95,
    size,
    colour: themeColours.ink,
    ...(bold ? { bold: true } : {}),
  };
  if (!name.byline) return [label];
  const after = inOneLine ? textWidth(name.text, size, bold) + toByline : 0;
  const y = inOneLine ? label.y : top + textHeight(name.text, size) + bylineSize * 0.95;
  return [
    label,
    {
      ...common,
      text: name.byline,
      x: left + after,
      y,
      size: bylineSize,
      colour: themeColours.muted,
    },
  ];
}
