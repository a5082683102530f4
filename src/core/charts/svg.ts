import { escapeMarkup } from '../model/escape.ts';
import type { Rectangle } from '../model/geometry.ts';
import { type InlineRun, inlineLines } from '../model/inline.ts';
import { smallestText } from '../model/stage.ts';
import type { Tone } from '../model/tones.ts';

/** A colour of the theme; the names are those of `src/theme/tokens.css`. */
export const ink = 'var(--ink)';
export const muted = 'var(--muted)';
export const line = 'var(--line)';
export const paper = 'var(--paper)';
export const card = 'var(--card)';

export const tintColour = (tone: Tone): string => `var(--tint-${tone})`;
export const toneColour = (tone: Tone): string => (tone === 'plain' ? muted : `var(--tone-${tone})`);

/** Sizes of text in a chart, in stage pixels. Nothing is below {@link smallestText}. */
export const sizes = { tick: 18, axis: 18, label: 19, heading: 20 } as const;

const gap = 1.25;

export type Anchor = 'start' | 'middle' | 'end';

/** A text with its place: `x` as `anchor` says, `y` the baseline of its first line. */
export interface Label {
  /** In the inline markup of a `Text`. */
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly anchor: Anchor;
  readonly colour: string;
  readonly bold?: true;
  /** Drawn on a mark that has its own colour, so without the halo that clears grid lines away. */
  readonly onMark?: true;
}

/** Text widths are estimated: things may touch, and stand out of their box, by this much before it counts. */
export const tolerance = 2;

/** What a kind of chart makes of its data: finished marks, labels still to be drawn, and what labels must not cover. */
export interface DrawnChart {
  readonly marks: string;
  readonly labels: readonly Label[];
  /** Places taken by dots and lines; no label may lie on one. */
  readonly taken: readonly Rectangle[];
}

/** One decimal is a tenth of a pixel: enough, and short. */
export const round = (value: number): string => String(Math.round(value * 10) / 10 + 0);

/** `<name a="1" b="2"/>`; numbers are rounded, what is undefined is left out. */
export function svgElement(
  name: string,
  attributes: Readonly<Record<string, string | number | undefined>>,
  content?: string,
): string {
  const written = Object.entries(attributes)
    .filter((entry): entry is [string, string | number] => entry[1] !== undefined)
    .map(([key, value]) => ` ${key}="${typeof value === 'number' ? round(value) : escapeMarkup(value)}"`)
    .join('');
  return content === undefined ? `<${name}${written}/>` : `<${name}${written}>${content}</${name}>`;
}

export const straight = (
  from: readonly [number, number],
  to: readonly [number, number],
  style: Readonly<Record<string, string | number>>,
): string => svgElement('line', { x1: from[0], y1: from[1], x2: to[0], y2: to[1], ...style });

/** Widths are estimates, on the safe side: nothing here can ask a font. */
export function textWidth(text: string, size: number, bold = false): number {
  return Math.max(...inlineLines(text).map((runs) => sum(runs.map((run) => runWidth(run, size, bold)))));
}

export const textHeight = (text: string, size: number): number => inlineLines(text).length * size * gap;

/** The room a label takes, from the top of its tallest letter to the foot of its lowest. */
export function labelRectangle(label: Label): Rectangle {
  const width = textWidth(label.text, label.size, label.bold);
  const further = (inlineLines(label.text).length - 1) * label.size * gap;
  return {
    x: label.x - { start: 0, middle: width / 2, end: width }[label.anchor],
    y: label.y - label.size * 0.85,
    width,
    height: label.size * (0.85 + 0.2) + further,
  };
}

export function drawLabel(label: Label): string {
  const halo = label.onMark
    ? {}
    : { stroke: paper, 'stroke-width': 5, 'stroke-linejoin': 'round', 'paint-order': 'stroke' };
  const lines = inlineLines(label.text);
  const content = lines.map((runs, index) => drawLine(runs, label, index)).join('');
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
    content,
  );
}

function drawLine(runs: readonly InlineRun[], label: Label, index: number): string {
  let level = 0;
  const drawn = runs.map((run, place) => {
    const target = { base: 0, raised: -0.36, lowered: 0.18 }[run.level] * label.size;
    const dy = target - level;
    level = target;
    if (dy === 0 && run.level === 'base' && !run.bold) return escapeMarkup(run.text);
    return svgElement(
      'tspan',
      {
        dy: dy === 0 ? undefined : dy,
        // A raised figure that opens a label must not collapse onto what stands before it.
        'font-size': run.level === 'base' ? undefined : raisedSize(label.size),
        'font-weight': run.bold ? 700 : undefined,
      },
      escapeMarkup(place === 0 ? run.text.trimStart() : run.text),
    );
  });
  if (index === 0) return drawn.join('');
  const y = label.y + index * label.size * gap;
  return svgElement('tspan', { x: label.x, y }, drawn.join(''));
}

const raisedSize = (size: number): number => Math.max(smallestText, size * 0.75);

function runWidth(run: InlineRun, size: number, bold: boolean): number {
  const em = run.level === 'base' ? size : raisedSize(size);
  const heavier = bold || run.bold ? 1.06 : 1;
  return sum([...run.text].map((character) => characterWidth(character, heavier))) * em;
}

/** In em. Han and full-width punctuation fill the square; Inter's letters are about half as wide. */
function characterWidth(character: string, heavier: number): number {
  if (/[\u2014\u2018\u2019\u201c\u201d\u2026\u2e80-\u9fff\uf900-\ufaff\uff00-\uff60]/u.test(character))
    return 1;
  if (/[MWmw%@→≈]/.test(character)) return 0.85 * heavier;
  if (/[A-Z]/.test(character)) return 0.68 * heavier;
  if (/[ijlIrtf.,:;'|()[\] ]/.test(character)) return 0.34 * heavier;
  return 0.58 * heavier;
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
