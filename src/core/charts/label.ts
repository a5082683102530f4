import { escapeMarkup } from '../model/escape.ts';
import type { Rectangle } from '../model/geometry.ts';
import { type InlineRun, inlineLines } from '../model/inline.ts';
import { themeColours } from '../model/theme-colours.ts';
import { svgElement } from './svg-element.ts';
import { lineHeight, raisedSize, textWidth } from './text-width.ts';

/** Sizes of text in a chart, in stage pixels. Nothing is smaller than `smallestLabel`, raised digits left aside. */
export const labelSizes = { tick: 18, axis: 20, label: 20, heading: 22 } as const;

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
  /** Of its lines after the first: a name stands out from what is said about it. */
  readonly furtherColour?: string;
  /** Clockwise, in degrees, about its place: a label that runs along a line. */
  readonly turn?: number;
  /** The colour of the halo that clears grid lines away, where it is not the paper's. */
  readonly halo?: string;
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

/**
 * The same as rectangles that cover it together: one for a level label; for a turned one, whose own bounding box would
 * be mostly empty, squares along it.
 */
export function labelRooms(label: Label): readonly Rectangle[] {
  const level = labelRectangle(label);
  if (label.turn === undefined) return [level];
  const side = level.height * 0.8;
  const angle = (label.turn * Math.PI) / 180;
  const middle = level.y + level.height / 2 - label.y;
  const count = Math.max(1, Math.ceil(level.width / (side / 2)));
  return Array.from({ length: count + 1 }, (_, index) => {
    const along = level.x - label.x + side / 2 + ((level.width - side) * index) / count;
    return {
      x: label.x + along * Math.cos(angle) - middle * Math.sin(angle) - side / 2,
      y: label.y + along * Math.sin(angle) + middle * Math.cos(angle) - side / 2,
      width: side,
      height: side,
    };
  });
}

export function writeChartLabel(label: Label): string {
  const halo = label.onMark
    ? {}
    : {
        stroke: label.halo ?? themeColours.paper,
        'stroke-width': 5,
        'stroke-linejoin': 'round',
        'paint-order': 'stroke',
      };
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
      transform: rotation(label),
      ...halo,
    },
    lines.map((runs, index) => writeLine(runs, label, index)).join(''),
  );
}

const rotation = ({ turn, x, y }: Label): string | undefined =>
  turn === undefined ? undefined : `rotate(${[turn, x, y].map((value) => value.toFixed(1)).join(' ')})`;

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
  return svgElement('tspan', { x: label.x, y, fill: label.furtherColour }, written.join(''));
}
