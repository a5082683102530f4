import { escapeMarkup } from '../model/escape.ts';
import type { Rectangle } from '../model/geometry.ts';
import { type InlineRun, inlineLines } from '../model/inline.ts';
import { themeColours } from '../model/theme-colours.ts';
import { svgElement } from './svg-element.ts';
import { lineHeight, raisedSize, textWidth } from './text-width.ts';

/** Sizes of text in a chart, in stage pixels. Nothing is smaller than `smallestText`. */
export const labelSizes = { tick: 18, axis: 18, label: 19, heading: 20 } as const;

export type LabelAnchor = 'start' | 'middle' | 'end';

/** A text with its place: `x` as `anchor` says, `y` the baseline of its first line. */
export interface Label {
  /** In inline markup. */
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly anchor: LabelAnchor;
  readonly colour: string;
  readonly bold?: true;
  /** Drawn on a mark that has its own colour, so without the halo that clears grid lines away. */
  readonly onMark?: true;
}

/** Text widths are estimated: labels may touch, and stand out of their box, by this many pixels before it counts. */
export const labelTolerance = 2;

/** The room a label takes, from the top of its tallest letter to the foot of its lowest. */
export function labelRectangle(label: Label): Rectangle {
  const width = textWidth(label.text, label.size, label.bold);
  const further = (inlineLines(label.text).length - 1) * label.size * lineHeight;
  return {
    x: label.x - { start: 0, middle: width / 2, end: width }[label.anchor],
    y: label.y - label.size * 0.85,
    width,
    height: label.size * (0.85 + 0.2) + further,
  };
}

export function writeChartLabel(label: Label): string {
  const halo = label.onMark
    ? {}
    : { stroke: themeColours.paper, 'stroke-width': 5, 'stroke-linejoin': 'round', 'paint-order': 'stroke' };
  const lines = inlineLines(label.text);
  return svgElement(
    'text',
    {
      x: label.x,
      y: label.y,
      'font-size': label.size,
      'font-weight': label.bold ? 700 : undefined,
      'text-anchor': label.anchor === 'start' ? undefined : label.anchor,
      fill: label.colour,
      ...halo,
    },
    lines.map((runs, index) => writeLine(runs, label, index)).join(''),
  );
}

function writeLine(runs: readonly InlineRun[], label: Label, index: number): string {
  let level = 0;
  const written = runs.map((run, place) => {
    const target = { base: 0, raised: -0.36, lowered: 0.18 }[run.level] * label.size;
    const dy = target - level;
    level = target;
    if (dy === 0 && run.level === 'base' && !run.bold) return escapeMarkup(run.text);
    return svgElement(
      'tspan',
      {
        dy: dy === 0 ? undefined : dy,
        'font-size': run.level === 'base' ? undefined : raisedSize(label.size),
        'font-weight': run.bold ? 700 : undefined,
      },
      // A space that opens a line would push it aside.
      escapeMarkup(place === 0 ? run.text.trimStart() : run.text),
    );
  });
  if (index === 0) return written.join('');
  const y = label.y + index * label.size * lineHeight;
  return svgElement('tspan', { x: label.x, y }, written.join(''));
}
