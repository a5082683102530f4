import type { Size } from '../model/geometry.ts';
import type { Language } from '../model/languages.ts';
import { pictureClass } from '../model/page-contract.ts';
import type { Chart } from '../model/pictures.ts';
import type { ChartLayout } from './chart-layout.ts';
import { layOutBarChart } from './kinds/bar-chart.ts';
import { layOutChipChart } from './kinds/chip-chart.ts';
import { layOutDotChart } from './kinds/dot-chart.ts';
import { layOutIntervalChart } from './kinds/interval-chart.ts';
import { layOutLineChart } from './kinds/line-chart.ts';
import { layOutMatrixChart } from './kinds/matrix-chart.ts';
import { layOutParallelChart } from './kinds/parallel-chart.ts';
import { layOutPlaneChart } from './kinds/plane-chart.ts';
import { layOutRulerChart } from './kinds/ruler-chart.ts';
import { layOutStackChart } from './kinds/stack-chart.ts';
import { writeChartLabel } from './label.ts';
import { svgElement } from './svg-element.ts';

type Kind = Chart['kind'];
type LayOut<C extends Chart> = (chart: C, language: Language, box: Size) => ChartLayout;

const kinds = {
  lines: layOutLineChart,
  dots: layOutDotChart,
  plane: layOutPlaneChart,
  bars: layOutBarChart,
  stacks: layOutStackChart,
  ruler: layOutRulerChart,
  intervals: layOutIntervalChart,
  parallel: layOutParallelChart,
  chips: layOutChipChart,
  matrix: layOutMatrixChart,
} satisfies { readonly [K in Kind]: LayOut<Extract<Chart, { kind: K }>> };

// The keys of a literal are its keys: what Object.keys cannot promise.
export const chartKinds = Object.keys(kinds) as readonly Kind[];

/** @param box In stage pixels. */
export function layOutChart(chart: Chart, language: Language, box: Size): ChartLayout {
  // The registry pairs each kind with its own type of chart; TypeScript cannot follow that through an index.
  const layOut = kinds[chart.kind] as LayOut<Chart>;
  return layOut(chart, language, box);
}

/**
 * A chart as a still SVG of exactly the size of its box, in stage pixels. Colours are the theme's
 * custom properties. It is hidden from assistive technology: its `text` says the same beside it.
 */
export function drawChart(chart: Chart, language: Language, box: Size): string {
  const { marks, labels } = layOutChart(chart, language, box);
  return svgElement(
    'svg',
    {
      class: pictureClass.chart,
      viewBox: `0 0 ${box.width} ${box.height}`,
      'aria-hidden': 'true',
      focusable: 'false',
    },
    marks + labels.map(writeChartLabel).join(''),
  );
}
