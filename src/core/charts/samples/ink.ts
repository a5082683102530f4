import { boundingBox, type Rectangle } from '../../model/geometry.ts';
import type { ChartLayout } from '../chart-layout.ts';
import { labelRooms } from '../label.ts';

const attributesOf = (element: string): Readonly<Record<string, number>> =>
  Object.fromEntries(
    [...element.matchAll(/ ([a-z][a-z0-9-]*)="(-?[\d.]+)"/g)].map(([, name = '', value]) => [
      name,
      Number(value),
    ]),
  );

/** Where the marks of a chart lie, one rectangle each, read from their SVG: rectangles, circles, lines and paths. */
export const markRooms = ({ marks }: Pick<ChartLayout, 'marks'>): readonly Rectangle[] =>
  [...marks.matchAll(/<(rect|circle|line|path)([^>]*)>/g)].map(([, name, written = '']) => {
    const { x = 0, y = 0, width = 0, height = 0, cx = 0, cy = 0, r = 0, ...rest } = attributesOf(written);
    if (name === 'rect') return { x, y, width, height };
    if (name === 'circle') return { x: cx - r, y: cy - r, width: 2 * r, height: 2 * r };
    if (name === 'line') {
      const { x1 = 0, y1 = 0, x2 = 0, y2 = 0 } = rest;
      return {
        x: Math.min(x1, x2),
        y: Math.min(y1, y2),
        width: Math.abs(x2 - x1),
        height: Math.abs(y2 - y1),
      };
    }
    const numbers = [...(/ d="([^"]*)"/.exec(written)?.[1] ?? '').matchAll(/-?[\d.]+/g)].map(Number);
    const points = numbers.flatMap((left, index) =>
      index % 2 === 0 ? [{ x: left, y: numbers[index + 1] ?? 0, width: 0, height: 0 }] : [],
    );
    return boundingBox(points);
  });

/** The smallest rectangle that holds all marks and labels. */
export const inkOf = (layout: ChartLayout): Rectangle =>
  boundingBox([...markRooms(layout), ...layout.labels.flatMap(labelRooms)]);
