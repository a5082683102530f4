import { overlap } from '../model/geometry.ts';
import type { Language } from '../model/languages.ts';
import type { Axis } from '../model/pictures.ts';
import { smallestLabel } from '../model/stage.ts';
import { themeColours } from '../model/theme-colours.ts';
import { type Label, labelRectangle } from './label.ts';
import { straightLine } from './svg-element.ts';
import { textWidth } from './text-width.ts';

const tickSize = smallestLabel;
/** What ticks take below the line, and what the axis takes below them for its own label. */
export const footHeight = { ticks: tickSize + 12, label: tickSize + 8 } as const;

/** Whether the label of the axis finds room left of its first tick, in the column of the rows' names. */
export function axisLabelFits({ label, ticks }: Axis, language: Language, column: number): boolean {
  const first = ticks[0]?.label[language] ?? '';
  return textWidth(label[language], tickSize) + textWidth(first, tickSize) / 2 <= column;
}

interface FootPlace {
  readonly language: Language;
  /** Of the data, in pixels of the box; the ticks stand below `bottom`. */
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly x: (value: number) => number;
  /** No label reaches further to either side. */
  readonly from: number;
  readonly to: number;
  /** Where the label of the axis stands: below the ticks, or left of them. */
  readonly labelled: 'below' | 'beside';
}

/** A lower axis: thin lines through the data at its ticks, and the ticks' labels; one that has no room is left out. */
export function drawFootAxis(
  axis: Axis,
  place: FootPlace,
): { readonly marks: string; readonly labels: readonly Label[] } {
  const { language, left, right, top, bottom, x, from, to, labelled } = place;
  const common = { size: tickSize, colour: themeColours.muted } as const;
  const beside: Label = {
    ...common,
    text: axis.label[language],
    x: from,
    y: bottom + tickSize + 7,
    anchor: 'start',
  };
  const below: Label = {
    ...beside,
    x: Math.min((left + right) / 2, to - textWidth(axis.label[language], tickSize) / 2),
    y: beside.y + footHeight.label,
    anchor: 'middle',
  };
  const labels: Label[] = [labelled === 'below' ? below : beside];
  for (const tick of axis.ticks) {
    const half = textWidth(tick.label[language], tickSize) / 2;
    const label: Label = {
      ...common,
      text: tick.label[language],
      x: Math.min(Math.max(x(tick.at), from + half), to - half),
      y: beside.y,
      anchor: 'middle',
    };
    if (!labels.some((other) => overlap(labelRectangle(other), labelRectangle(label), -6)))
      labels.push(label);
  }
  const upright = axis.ticks.map(({ at }) =>
    straightLine([x(at), top], [x(at), bottom + 5], { stroke: themeColours.line, 'stroke-width': 1 }),
  );
  const foot = straightLine([left, bottom], [right, bottom], {
    stroke: themeColours.muted,
    'stroke-width': 1.5,
  });
  return { marks: upright.join('') + foot, labels };
}
