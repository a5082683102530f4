import { escapeMarkup } from '../model/escape.ts';

/**
 * Places in whole pixels: nobody sees the difference, and a page has thousands of them. What is small is a width or a
 * radius, and keeps a tenth.
 */
const round = (value: number): string =>
  String((Math.abs(value) < 10 ? Math.round(value * 10) / 10 : Math.round(value)) + 0);

/** `<name a="1" b="2"/>`; numbers are rounded, what is undefined is left out. `content` is SVG already. */
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

export const straightLine = (
  from: readonly [x: number, y: number],
  to: readonly [x: number, y: number],
  style: Readonly<Record<string, string | number>>,
): string => svgElement('line', { x1: from[0], y1: from[1], x2: to[0], y2: to[1], ...style });
