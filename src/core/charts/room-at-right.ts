import type { Size } from '../model/geometry.ts';
import type { Language } from '../model/languages.ts';
import { type Axes, plotInside } from './axes.ts';
import { labelSizes } from './label.ts';
import { textWidth } from './text-width.ts';

interface EndLabel {
  /** On the lower axis: the value that it stands to the right of. */
  readonly x: number;
  readonly text: string;
}

/**
 * What a plot has to leave free at the right, in pixels, so that labels to the right of their points stay in the box.
 *
 * @param distance From a point to its label, in pixels.
 * @param min What it leaves in any case.
 */
export function roomAtRight(
  labels: readonly EndLabel[],
  distance: number,
  min: number,
  axes: Axes,
  language: Language,
  box: Size,
): number {
  const plot = plotInside(box, axes, language, min);
  const needed = labels.map(({ x, text }) => {
    const share = (plot.x(x) - plot.left) / (plot.right - plot.left);
    const end = box.width - distance - textWidth(text, labelSizes.label) - 2;
    return share <= 0 ? min : box.width - plot.left - (end - plot.left) / share;
  });
  return Math.max(min, ...needed);
}
