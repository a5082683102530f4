import type { Size } from '../../model/geometry.ts';
import { type Language, languages } from '../../model/languages.ts';
import type { Chart } from '../../model/pictures.ts';
import { checkChart } from '../check-chart.ts';
import { layOutChart } from '../draw-chart.ts';
import { inkOf } from './ink.ts';

/** What the check says of a chart, in every language. */
export const problemsOf = (chart: Chart, box: Size): readonly string[] =>
  languages.flatMap((language) => checkChart(chart, language, box).map(({ message }) => message));

/** The values of an attribute of one kind of element, in the order of the SVG. */
export const attributes = (svg: string, element: string, name: string): readonly number[] =>
  [...svg.matchAll(new RegExp(`<${element}[^>]* ${name}="([-\\d.]+)"`, 'g'))].map((match) =>
    Number(match[1]),
  );

/** How much of its box the ink of a chart covers, as shares of width and height. */
export function coverage(chart: Chart, language: Language, box: Size): Size {
  const { width, height } = inkOf(layOutChart(chart, language, box));
  return { width: width / box.width, height: height / box.height };
}
