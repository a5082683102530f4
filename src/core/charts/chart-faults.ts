import type { Size } from '../model/geometry.ts';
import type { Language } from '../model/languages.ts';
import type { Chart } from '../model/pictures.ts';
import type { Problem } from '../model/problem.ts';
import { chartDataFaults } from './chart-data-faults.ts';
import { layOutChart } from './draw-chart.ts';

/** Why a chart cannot be drawn: figures that contradict each other, else what finds no room in its box. */
export function chartFaults(chart: Chart, language: Language, box: Size): readonly Problem[] {
  const field = `chart ${chart.id}.${language}`;
  const faults = chartDataFaults(chart, language);
  if (faults.length > 0) return faults.map((fault) => ({ field, ...fault }));
  const { crowded } = layOutChart(chart, language, box);
  if (!crowded) return [];
  return [
    {
      field,
      message: `the chart has no room for ${crowded} in ${box.width}×${box.height}`,
      help: 'shorten its labels, leave something out, or give it a larger box',
    },
  ];
}
