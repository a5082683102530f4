import { languages } from '../model/languages.ts';
import type { Chart, IntervalChart, MatrixChart, ParallelChart } from '../model/pictures.ts';
import type { Problem } from '../model/problem.ts';
import { picturesOf } from '../model/queries.ts';
import type { Slide } from '../model/slides.ts';

/** Weights are written with three places at most. */
const roundingError = 0.005;

type Fault = Pick<Problem, 'message' | 'help'>;

/** Charts whose numbers do not fit each other, so that there is nothing to draw, or something untrue. */
export const checkChartShapes = (slide: Slide): readonly Problem[] =>
  picturesOf(slide).flatMap((placed) =>
    placed.kind === 'chart'
      ? faultsOf(placed.chart).map((fault) => ({ field: `picture ${placed.chart.id}`, ...fault }))
      : [],
  );

function faultsOf(chart: Chart): readonly Fault[] {
  switch (chart.kind) {
    case 'parallel':
      return parallelFaults(chart);
    case 'matrix':
      return matrixFaults(chart);
    case 'intervals':
      return intervalFaults(chart);
    default:
      return [];
  }
}

const parallelFaults = ({ axes, lines }: ParallelChart): readonly Fault[] =>
  lines
    .filter(
      ({ stops }) =>
        stops.length !== axes.length || stops.some((stop, axis) => axes[axis]?.stops[stop] === undefined),
    )
    .map(({ label, stops }) => ({
      message: `line "${label[languages[0]]}" stops at ${stops.join(', ')}, which the ${axes.length} axes do not have`,
      help: `give it one stop an axis, by its index: below ${axes.map((axis) => axis.stops.length).join(', ')}`,
    }));

function matrixFaults({ positions, weights, row }: MatrixChart): readonly Fault[] {
  const size = positions.length;
  if (weights.length !== size || weights.some((one) => one.length !== size)) {
    return [
      {
        message: `has rows of ${weights.map((one) => one.length).join(', ')} weights for ${size} positions`,
        help: `give it ${size} rows of ${size} weights`,
      },
    ];
  }
  const faults = weights.flatMap((one, index): readonly Fault[] => {
    const sum = one.reduce<number>((total, weight) => total + (weight ?? 0), 0);
    if (Math.abs(sum - 1) <= roundingError) return [];
    const message = `the weights of row ${index + 1} add up to ${Number(sum.toFixed(3))}`;
    return [{ message, help: 'weights are shares: a row adds up to 1' }];
  });
  if (weights[row] !== undefined) return faults;
  return [...faults, { message: `has no row ${row}`, help: `\`row\` is the index of a row: below ${size}` }];
}

const intervalFaults = ({ panels }: IntervalChart): readonly Fault[] =>
  panels
    .flatMap(({ rows }) => rows)
    .filter(({ point, interval: [low, high] = [point, point] }) => point < low || point > high)
    .map(({ label }) => ({
      message: `the point of "${label[languages[0]]}" lies outside its interval`,
      help: 'write the lower end first, and the point between the two',
    }));
