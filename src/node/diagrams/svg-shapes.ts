import type { Point, Rectangle } from '../../core/model/geometry.ts';
import type { Outline, ShiftedPath } from './drawing.ts';
import { tenth } from './picture-frame.ts';
import { diagramStyle } from './style.ts';

/** As it stands in a path: `12.5 40`. */
export const writePoint = ({ x, y }: Point): string => `${tenth(x)} ${tenth(y)}`;

/** @param paint Attributes, each with a space before it. */
export const writeRectangle = ({ x, y, width, height }: Rectangle, radius: number, paint: string): string =>
  `<rect x="${tenth(x)}" y="${tenth(y)}" width="${tenth(width)}" height="${tenth(height)}"` +
  `${radius > 0 ? ` rx="${tenth(radius)}"` : ''}${paint}/>`;

/** @param paint Attributes, each with a space before it. */
export function writeOutline(outline: Outline, frame: Rectangle, paint: string): string {
  switch (outline.kind) {
    case 'box':
      return writeRectangle(frame, diagramStyle.node.radius, paint);
    case 'round':
      return writeRectangle(frame, diagramStyle.node.radius * 2, paint);
    case 'stadium':
      return writeRectangle(frame, frame.height / 2, paint);
    case 'ellipse': {
      const [rx, ry] = [frame.width / 2, frame.height / 2];
      const centre = `cx="${tenth(frame.x + rx)}" cy="${tenth(frame.y + ry)}"`;
      return `<ellipse ${centre} rx="${tenth(rx)}" ry="${tenth(ry)}"${paint}/>`;
    }
    case 'polygon':
      return `<polygon points="${outline.points.map(writePoint).join(' ')}" stroke-linejoin="round"${paint}/>`;
    case 'path':
      return `<path d="${shiftPath(outline.path)}"${paint}/>`;
  }
}

/** A path written from the picture's own origin. Relative commands (of cylinders) only need their start moved. */
export function shiftPath({ d, origin }: ShiftedPath): string {
  const numbersOf = (text: string): number[] => (text.match(/-?[\d.]+(?:e-?\d+)?/gi) ?? []).map(Number);
  return d.replace(/([A-Za-z])([^A-Za-z]*(?:e-?\d+[^A-Za-z]*)*)/g, (_all, command: string, rest: string) => {
    const moved = /[MLCQT]/.test(command);
    const numbers = numbersOf(rest).map((value, index) =>
      tenth(moved ? value + (index % 2 === 0 ? origin.x : origin.y) : value),
    );
    return `${command}${numbers.join(' ')}`;
  });
}
