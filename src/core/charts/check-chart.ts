import { isInside, type Size } from '../model/geometry.ts';
import { typedText } from '../model/inline.ts';
import type { Language } from '../model/languages.ts';
import type { Chart } from '../model/pictures.ts';
import type { Problem } from '../model/problem.ts';
import { chartFaults } from './chart-faults.ts';
import { layOutChart } from './draw-chart.ts';
import { type Label, labelRooms, labelTolerance } from './label.ts';
import { anyOverlap } from './label-placement.ts';

/**
 * Figures that cannot be drawn, what finds no room, or else labels that lie on each other, on a dot or a line, or leave
 * the box.
 * By estimated widths: a browser may show a label that is said to fit a pixel further out.
 */
export function checkChart(chart: Chart, language: Language, box: Size): readonly Problem[] {
  // Where a chart cannot be drawn, its labels lie anywhere.
  const faults = chartFaults(chart, language, box);
  if (faults.length > 0) return faults;
  const field = `chart ${chart.id}.${language}`;
  const picture = { x: 0, y: 0, ...box };
  const { labels, occupied } = layOutChart(chart, language, box);
  const placed = labels.map((label) => ({ name: nameOf(label), rooms: labelRooms(label) }));
  return [
    ...placed
      .filter(({ rooms }) => !rooms.every((room) => isInside(room, picture, labelTolerance)))
      .map(({ name }) => ({
        field,
        message: `chart label "${name}" leaves the picture`,
        help: 'shorten it, break it with \\n, or put it on another side of its point (labelSide)',
      })),
    ...placed.flatMap(({ name, rooms }, index) =>
      placed
        .slice(index + 1)
        .filter((other) => anyOverlap(rooms, other.rooms))
        .map((other) => ({
          field,
          message: `chart label "${name}" overlaps "${other.name}"`,
          help: 'put one of them on another side of its point (labelSide)',
        })),
    ),
    ...placed
      .filter(({ rooms }) => anyOverlap(rooms, occupied))
      .map(({ name }) => ({
        field,
        message: `chart label "${name}" lies on a dot or a line`,
        help: 'put it on another side of its point (labelSide), or beside another point (labelAt)',
      })),
  ];
}

const nameOf = ({ text }: Label): string => typedText(text);
