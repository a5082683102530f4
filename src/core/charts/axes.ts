import { scaleLinear, scaleLog } from 'd3-scale';
import type { Size } from '../model/geometry.ts';
import type { Language } from '../model/languages.ts';
import type { Axis } from '../model/pictures.ts';
import { themeColours } from '../model/theme-colours.ts';
import { type Label, labelSizes } from './label.ts';
import { straightLine } from './svg-element.ts';
import { textWidth } from './text-width.ts';

/** Where the data lies inside the box, and how a value finds its place there. */
export interface Plot {
  /** Its edges, in pixels of the box. */
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly x: (value: number) => number;
  readonly y: (value: number) => number;
}

export interface Axes {
  readonly x: Axis;
  readonly y: Axis;
}

export const toPixels = (axis: Axis, from: number, to: number): ((value: number) => number) =>
  (axis.scale === 'log' ? scaleLog() : scaleLinear()).domain([axis.from, axis.to]).range([from, to]);

/**
 * @param right Room to leave at the right for labels that stand beyond the last point, in pixels.
 * @param above The same above the data, for the names of what stands behind it.
 */
export function plotInside(box: Size, axes: Axes, language: Language, right: number, above = 0): Plot {
  const named = (axis: Axis): boolean => axis.label[language] !== '';
  const widestTick = Math.max(
    0,
    ...axes.y.ticks.map((tick) => textWidth(tick.label[language], labelSizes.tick)),
  );
  const edges = {
    left: Math.ceil(widestTick) + 14,
    top: (named(axes.y) ? labelSizes.axis + 16 : 10) + above,
    right: box.width - right,
    bottom:
      box.height -
      (axes.x.ticks.length > 0 ? labelSizes.tick + 14 : 6) -
      (named(axes.x) ? labelSizes.axis + 8 : 0),
  };
  return {
    ...edges,
    x: toPixels(axes.x, edges.left, edges.right),
    y: toPixels(axes.y, edges.bottom, edges.top),
  };
}

/** Thin dashed lines at the ticks of the upright axis, and the axes themselves. */
export function drawGrid(plot: Plot, axes: Axes): string {
  const dashed = axes.y.ticks
    .map((tick) => plot.y(tick.at))
    .filter((y) => y < plot.bottom - 1)
    .map((y) =>
      straightLine([plot.left, y], [plot.right, y], {
        stroke: themeColours.line,
        'stroke-width': 1,
        'stroke-dasharray': '3 5',
      }),
    );
  const notches = axes.x.ticks.map((tick) =>
    straightLine([plot.x(tick.at), plot.bottom], [plot.x(tick.at), plot.bottom + 6], {
      stroke: themeColours.muted,
      'stroke-width': 1,
    }),
  );
  const foot = straightLine([plot.left, plot.bottom], [plot.right, plot.bottom], {
    stroke: themeColours.muted,
    'stroke-width': 1,
  });
  return [...dashed, foot, ...notches].join('');
}

/** Both axes say what they measure: the upright one above its top, so that nobody has to tilt their head. */
export function axisLabels(plot: Plot, axes: Axes, language: Language, box: Size): readonly Label[] {
  const common = { size: labelSizes.axis, colour: themeColours.muted } as const;
  const labels: readonly Label[] = [
    { ...common, text: axes.y.label[language], x: 0, y: labelSizes.axis, anchor: 'start' },
    {
      ...common,
      text: axes.x.label[language],
      x: (plot.left + plot.right) / 2,
      y: box.height - 5,
      anchor: 'middle',
    },
    ...axes.y.ticks.map(
      (tick): Label => ({
        ...common,
        text: tick.label[language],
        x: plot.left - 12,
        y: plot.y(tick.at) + labelSizes.tick * 0.35,
        size: labelSizes.tick,
        anchor: 'end',
      }),
    ),
    ...axes.x.ticks.map((tick): Label => {
      const half = textWidth(tick.label[language], labelSizes.tick) / 2;
      return {
        ...common,
        text: tick.label[language],
        x: Math.min(Math.max(plot.x(tick.at), half), box.width - half),
        y: plot.bottom + labelSizes.tick + 9,
        size: labelSizes.tick,
        anchor: 'middle',
      };
    }),
  ];
  return labels.filter(({ text }) => text !== '');
}
