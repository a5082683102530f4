import type { Size } from '../model/geometry.ts';
import type { Language } from '../model/languages.ts';
import { pictureClass } from '../model/page-contract.ts';
import type { Chart } from '../model/pictures.ts';
import { bars } from './bars.ts';
import { circles } from './circles.ts';
import { dots } from './dots.ts';
import { lines } from './lines.ts';
import { type DrawnChart, drawLabel, svgElement } from './svg.ts';

type Kind = Chart['kind'];
type Draw<K extends Kind> = (chart: Extract<Chart, { kind: K }>, language: Language, box: Size) => DrawnChart;

const kinds = { lines, dots, bars, circles } satisfies { readonly [K in Kind]: Draw<K> };

/** The chart's marks and labels, not yet written down. */
export function layOut(chart: Chart, language: Language, box: Size): DrawnChart {
  // The registry pairs each kind with its own type of chart; TypeScript cannot follow that through an index.
  const draw = kinds[chart.kind] as (chart: Chart, language: Language, box: Size) => DrawnChart;
  return draw(chart, language, box);
}

/**
 * A chart as a still SVG of exactly the size of its box, in stage pixels. Colours are the theme's
 * custom properties. It is hidden from assistive technology: its `text` says the same beside it.
 */
export function drawChart(chart: Chart, language: Language, box: Size): string {
  const { marks, labels } = layOut(chart, language, box);
  return svgElement(
    'svg',
    {
      class: pictureClass.chart,
      viewBox: `0 0 ${box.width} ${box.height}`,
      'aria-hidden': 'true',
      focusable: 'false',
    },
    marks + labels.map(drawLabel).join(''),
  );
}
