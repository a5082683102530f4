import { type Language, languages } from '../model/languages.ts';
import type {
  Axis,
  BarChart,
  Chart,
  ChipChart,
  IntervalChart,
  MatrixChart,
  ParallelChart,
  StackChart,
} from '../model/pictures.ts';
import type { Problem } from '../model/problem.ts';

/** What is wrong with the figures of a chart, whatever box it is drawn in. */
export type DataFault = Pick<Problem, 'message' | 'help'>;

/** Weights are written to two digits: so far may a row be from 1. */
const weightTolerance = 0.015;

export function chartDataFaults(chart: Chart, language: Language): readonly DataFault[] {
  switch (chart.kind) {
    case 'bars':
      return barFaults(chart, language);
    case 'stacks':
      return stackFaults(chart, language);
    case 'intervals':
      return intervalFaults(chart, language);
    case 'parallel':
      return parallelFaults(chart, language);
    case 'chips':
      return chipFaults(chart);
    case 'matrix':
      return matrixFaults(chart);
    default:
      return [];
  }
}

/** The fault, where something is wrong. */
const faultIf = (wrong: boolean, message: string, help: string): readonly DataFault[] =>
  wrong ? [{ message, help }] : [];

const outside = ({ from, to }: Axis, value: number): boolean =>
  value < Math.min(from, to) || value > Math.max(from, to) || Number.isNaN(value);

const range = ({ from, to }: Axis): string => `${from} to ${to}`;

const axisFaults = (axis: Axis, language: Language): readonly DataFault[] =>
  faultIf(
    axis.from === axis.to || (axis.scale === 'log' && Math.min(axis.from, axis.to) <= 0),
    `the axis "${axis.label[language]}" runs from ${axis.from} to ${axis.to}`,
    'give it two different ends, both above 0 where its scale is log',
  );

const barFaults = ({ groups }: BarChart, language: Language): readonly DataFault[] =>
  groups.flatMap(({ heading, bars, logFrom }) => [
    ...faultIf(
      logFrom !== undefined && (logFrom <= 0 || bars.every((bar) => (bar.whole ?? bar.value) <= logFrom)),
      `in "${heading[language]}" logFrom is ${logFrom}`,
      'put logFrom above 0 and below the longest bar',
    ),
    ...bars.flatMap(({ label, value, whole }) => [
      ...faultIf(
        !(value >= 0),
        `the bar "${label[language]}" is ${value} long`,
        'a bar cannot be negative: compare on an axis instead (intervals, dots)',
      ),
      ...faultIf(
        whole !== undefined && whole < value,
        `the bar "${label[language]}" is ${value} of ${whole}: more than its whole`,
        'exchange value and whole, or correct one of them',
      ),
      ...faultIf(
        logFrom !== undefined && logFrom > 0 && value < logFrom,
        `the bar "${label[language]}" is ${value}, below the ${logFrom} where lengths begin`,
        'lower logFrom',
      ),
    ]),
  ]);

const stackFaults = ({ x, limits, bars }: StackChart, language: Language): readonly DataFault[] => [
  ...axisFaults(x, language),
  ...limits
    .filter(({ at }) => outside(x, at))
    .map(({ label, at }) => ({
      message: `the limit "${label[language]}" at ${at} lies outside the axis, ${range(x)}`,
      help: 'lengthen the axis, or leave the limit out',
    })),
  ...bars.flatMap(({ label, parts }) => {
    const sum = parts.reduce((total, part) => total + part.value, 0);
    return [
      ...faultIf(
        parts.length === 0 || parts.some((part) => !(part.value >= 0)),
        `the bar "${label[language]}" has no parts, or a negative one`,
        'give each part its value, 0 or more',
      ),
      ...faultIf(
        outside(x, sum),
        `the bar "${label[language]}" ends at ${sum}, outside the axis, ${range(x)}`,
        'lengthen the axis',
      ),
    ];
  }),
];

const intervalFaults = ({ panels }: IntervalChart, language: Language): readonly DataFault[] =>
  panels.flatMap(({ heading, axis, zero, rows }) => [
    ...axisFaults(axis, language),
    ...faultIf(
      rows.length === 0,
      `the panel "${heading[language]}" has no rows`,
      'give it a row, or leave it out',
    ),
    ...faultIf(
      outside(axis, zero.at),
      `the line "${zero.label[language]}" at ${zero.at} lies outside its axis, ${range(axis)}`,
      'lengthen the axis',
    ),
    ...rows.flatMap(({ label, point, interval: [low, high] = [point, point] }) => [
      ...faultIf(
        !(low <= point && point <= high),
        `"${label[language]}" is ${point}, which its interval ${low} to ${high} does not hold`,
        'write the interval as [low, high], around the point',
      ),
      ...faultIf(
        [point, low, high].some((value) => outside(axis, value)),
        `"${label[language]}" reaches beyond its axis, ${range(axis)}`,
        'lengthen the axis',
      ),
    ]),
  ]);

const parallelFaults = ({ axes, lines }: ParallelChart, language: Language): readonly DataFault[] => [
  ...faultIf(axes.length < 2, `there are ${axes.length} axes`, 'give it two or more, or draw it as bars'),
  ...axes.flatMap(({ label, stops }) => {
    const at = stops.flatMap((stop) => (stop.at === undefined ? [] : [stop.at]));
    const steps = at.slice(1).map((value, index) => Math.sign(value - (at[index] ?? value)));
    return [
      ...faultIf(
        stops.length === 0,
        `the axis "${label[language]}" has no stops`,
        'give it one, or leave it out',
      ),
      ...faultIf(
        at.length > 0 && at.length < stops.length,
        `the axis "${label[language]}" says the place of some of its stops only`,
        'give `at` to all of them, or to none',
      ),
      ...faultIf(
        steps.some((step) => step === 0 || step !== steps[0]),
        `the stops of "${label[language]}" are not in the order of their places`,
        'write them from top to bottom, with `at` rising or falling all the way',
      ),
    ];
  }),
  ...lines.flatMap(({ label, stops }) => [
    ...faultIf(
      stops.length !== axes.length,
      `the line "${label[language]}" has ${stops.length} stops for ${axes.length} axes`,
      'give it the index of one stop on each axis',
    ),
    ...stops.flatMap((stop, index) => {
      const axis = axes[index];
      return faultIf(
        axis !== undefined && !(stop in axis.stops),
        `the line "${label[language]}" stops at ${stop} of "${axis?.label[language]}", which has ${axis?.stops.length} stops`,
        'indices begin at 0',
      );
    }),
  ]),
];

/** Whichever language is drawn: a row of one language without chips is a mistake in both. */
const chipFaults = ({ rows }: ChipChart): readonly DataFault[] =>
  rows.flatMap(({ label, chips }) =>
    languages.flatMap((language) => [
      ...faultIf(
        chips[language].length === 0,
        `the row "${label[language]}" has no chips in ${language}`,
        `cut a text of that language, too`,
      ),
      ...faultIf(
        chips[language].some(({ text, role }) => role === undefined && text.trim() === ''),
        `the row "${label[language]}" has a chip without text in ${language}`,
        "write its text, or give it the role 'fragment'",
      ),
    ]),
  );

function matrixFaults({ positions, weights, row }: MatrixChart): readonly DataFault[] {
  const count = positions.length;
  return [
    ...faultIf(
      count === 0 || weights.length !== count,
      `there are ${weights.length} rows of weights for ${count} positions`,
      'give each position one row',
    ),
    ...faultIf(
      !(row in positions),
      `the highlighted row is ${row}, of ${count}`,
      'indices of rows begin at 0',
    ),
    ...weights.flatMap((line, index) => {
      const given = line.flatMap((weight) => (weight === null ? [] : [weight]));
      const sum = given.reduce((total, weight) => total + weight, 0);
      return [
        ...faultIf(
          line.length !== count,
          `row ${index} has ${line.length} weights for ${count} positions`,
          'give it one for each position, null where it may not look',
        ),
        ...faultIf(
          given.some((weight) => !(weight >= 0 && weight <= 1)),
          `row ${index} has a weight that is not between 0 and 1`,
          'weights are shares',
        ),
        ...faultIf(
          !(Math.abs(sum - 1) <= weightTolerance),
          `the weights of row ${index} add up to ${sum.toFixed(3)}`,
          'make them add up to 1, as after softmax',
        ),
      ];
    }),
  ];
}
