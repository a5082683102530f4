import { typedText } from '../model/inline.ts';
import type { Language } from '../model/languages.ts';
import type { Chart } from '../model/pictures.ts';
import type { Problem } from '../model/problem.ts';
import type { Box } from '../model/stage.ts';
import { layOut } from './draw-chart.ts';
import { type Label, labelRectangle, overlap, type Rectangle } from './svg.ts';

/** Text widths are estimated, so a label may stand out by this much before it counts. */
const tolerance = 2;

/**
 * Labels that lie on each other, on a dot or a line, or leave the box.
 * By estimated widths: a browser may show a label that is said to fit a pixel further out.
 */
export function checkChart(chart: Chart, language: Language, box: Box): readonly Problem[] {
  const { labels, taken } = layOut(chart, language, box);
  const placed = labels.map((label) => ({ name: nameOf(label), room: labelRectangle(label) }));
  const field = `chart ${chart.id}.${language}`;
  return [
    ...placed
      .filter(({ room }) => leaves(room, box))
      .map(({ name }) => ({
        field,
        message: `chart label "${name}" leaves the picture`,
        help: 'shorten it, break it with \\n, or put it on another side of its point (labelSide)',
      })),
    ...placed.flatMap(({ name, room }, index) =>
      placed
        .slice(index + 1)
        .filter((other) => overlap(room, other.room))
        .map((other) => ({
          field,
          message: `chart label "${name}" overlaps "${other.name}"`,
          help: 'put one of them on another side of its point (labelSide)',
        })),
    ),
    ...placed
      .filter(({ room }) => taken.some((mark) => overlap(room, mark)))
      .map(({ name }) => ({
        field,
        message: `chart label "${name}" lies on a dot or a line`,
        help: 'put it on another side of its point (labelSide), or beside another point (labelAt)',
      })),
  ];
}

const nameOf = ({ text }: Label): string => typedText(text);

const leaves = (room: Rectangle, box: Box): boolean =>
  room.left < -tolerance ||
  room.top < -tolerance ||
  room.right > box.width + tolerance ||
  room.bottom > box.height + tolerance;
