import { boundingBox, type Rectangle, type Size } from '../model/geometry.ts';
import { type Language, languages, type Text } from '../model/languages.ts';
import type { Chart } from '../model/pictures.ts';
import { checkChart } from './check-chart.ts';
import { layOutChart } from './draw-chart.ts';
import { labelRooms } from './label.ts';

/** For the tests: the same in every language. */
export const both = (text: string): Text => ({ zh: text, en: text });

export const samplePicture = { id: 'sample', title: both('Sample'), text: both('A sample.') } as const;

/** What the check says of a chart, in every language. */
export const problemsOf = (chart: Chart, box: Size): readonly string[] =>
  languages.flatMap((language) => checkChart(chart, language, box).map(({ message }) => message));

/** The values of an attribute of one kind of element, in the order of the SVG. */
export const attributes = (svg: string, element: string, name: string): readonly number[] =>
  [...svg.matchAll(new RegExp(`<${element}[^>]* ${name}="([-\\d.]+)"`, 'g'))].map((match) =>
    Number(match[1]),
  );

/** How much of its box a chart covers with labels, dots and lines, as shares of width and height. */
export function coverage(chart: Chart, language: Language, box: Size): Size {
  const { labels, occupied } = layOutChart(chart, language, box);
  const inked: readonly Rectangle[] = [...labels.flatMap(labelRooms), ...occupied];
  const { width, height } = boundingBox(inked);
  return { width: width / box.width, height: height / box.height };
}
