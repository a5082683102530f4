import { scaleSqrt } from 'd3-scale';
import type { Size } from '../../model/geometry.ts';
import type { Language } from '../../model/languages.ts';
import type { CircleChart } from '../../model/pictures.ts';
import { themeColours, tintColour } from '../../model/theme-colours.ts';
import { type ChartLayout, markColour } from '../chart-layout.ts';
import { type Label, labelSizes } from '../label.ts';
import { svgElement } from '../svg-element.ts';
import { textWidth } from '../text-width.ts';

interface Circle {
  readonly text: string;
  readonly colour: string;
  readonly tint: string;
  readonly radius: number;
}

/** A circle whose name found room inside it has `labelY`, the baseline; the others are named outside. */
interface Named extends Circle {
  readonly labelY?: number;
}

const stroke = 2;
/** Below this diameter a ring would be a blot; it is drawn solid, and so is the innermost. */
const solidBelow = 10;
const leaderGap = 8;
const leaderRow = labelSizes.label * 1.45;
/** Around a name. */
const air = 10;

/** Nested circles on one foot. Areas compare: a value nine times as large has three times the radius. */
export function layOutCircleChart(chart: CircleChart, language: Language, box: Size): ChartLayout {
  const values = [...chart.circles].sort((a, b) => b.value - a.value);
  const largest = values[0]?.value ?? 1;
  const at = (diameter: number): readonly Named[] => {
    const radius = scaleSqrt()
      .domain([0, largest])
      .range([0, (diameter - stroke) / 2]);
    return nameInside(
      values.map((circle) => ({
        text: circle.label[language],
        colour: markColour(circle.tone),
        tint: tintColour(circle.tone),
        radius: radius(circle.value),
      })),
    );
  };
  const full = Math.min(box.width, box.height);
  // Names outside need a corner beside the largest circle; it gives way just as far as they need.
  for (let diameter = full; diameter > full / 2; diameter -= 2) {
    const placed = place(at(diameter), diameter, box);
    if (placed) return placed;
  }
  return place(at(full / 2), full / 2, box, true) ?? { marks: '', labels: [], occupied: [] };
}

/** A name goes into the crescent between the top of its circle and the top of the next one inside. */
function nameInside(nested: readonly Circle[]): readonly Named[] {
  const size = labelSizes.label;
  return nested.map((circle, index) => {
    const next = nested[index + 1];
    const width = textWidth(circle.text, size) + 2 * air;
    const height = 2 * circle.radius;
    if (!next) {
      const fits = Math.hypot(width, size) <= height;
      return fits ? { ...circle, labelY: -circle.radius + size * 0.35 } : circle;
    }
    const crescent = height - 2 * next.radius;
    // From the top: low enough for the chord to be as wide as the name, high enough to clear the next circle.
    const down = circle.radius - Math.sqrt(Math.max(0, circle.radius ** 2 - (width / 2) ** 2));
    const top = Math.max(crescent * 0.5 - size * 0.5, down);
    const fits = width < height && top + size * 1.15 <= crescent;
    return fits ? { ...circle, labelY: -height + top + size * 0.88 } : circle;
  });
}

/** @returns undefined where the names outside do not fit beside a largest circle of this size. */
function place(
  nested: readonly Named[],
  diameter: number,
  box: Size,
  anyway = false,
): ChartLayout | undefined {
  const outside = nested.filter((circle) => circle.labelY === undefined);
  const full = Math.min(box.width, box.height);
  const foot = (box.height + diameter) / 2 - stroke / 2;
  const centre = outside.length === 0 ? box.width / 2 : (box.width - full) / 2 + diameter / 2;
  const outer = nested[0]?.radius ?? 0;
  const names = Math.max(0, ...outside.map((circle) => textWidth(circle.text, labelSizes.label)));
  const rows = outside.map(
    (circle, index): OutsideName => ({
      circle,
      y: foot - (outside.length - 1 - index) * leaderRow - labelSizes.label * 0.3,
      left: box.width - names,
    }),
  );
  const clear = rows.every(({ y, left }) => {
    const top = foot - (y - labelSizes.label);
    const reach = top >= outer ? outer : Math.sqrt(outer ** 2 - (outer - top) ** 2);
    return centre + reach + air <= left;
  });
  if (!clear && !anyway) return undefined;

  return {
    marks: [
      ...nested.map((circle, index) => drawCircle(circle, centre, foot, index === nested.length - 1)),
      ...rows.map((row) => drawLeader(row, centre, foot)),
    ].join(''),
    labels: [
      ...nested.flatMap((circle, index) => insideLabel(circle, centre, foot, index === nested.length - 1)),
      ...rows.map(outsideLabel),
    ],
    occupied: [],
  };
}

/** A name outside: its baseline, and where it begins. */
interface OutsideName {
  readonly circle: Circle;
  readonly y: number;
  readonly left: number;
}

function drawCircle(circle: Circle, centre: number, foot: number, innermost: boolean): string {
  const solid = innermost || circle.radius * 2 < solidBelow;
  return svgElement('circle', {
    cx: centre,
    cy: foot - circle.radius,
    r: Math.max(circle.radius, 2),
    fill: solid ? circle.colour : circle.tint,
    stroke: solid ? undefined : circle.colour,
    'stroke-width': solid ? undefined : stroke,
  });
}

/** The thin line from a circle to its name. */
function drawLeader({ circle, y, left }: OutsideName, centre: number, foot: number): string {
  const from = [centre + circle.radius * 0.87, foot - circle.radius * 1.5];
  const end = left - leaderGap;
  const level = y - labelSizes.label * 0.32;
  return svgElement('path', {
    d: `M${from.map((value) => Math.round(value * 10) / 10).join(' ')}L${Math.round(end)} ${Math.round(level * 10) / 10}`,
    fill: 'none',
    stroke: circle.colour,
    'stroke-width': 1.5,
  });
}

const outsideLabel = ({ circle, y, left }: OutsideName): Label => ({
  text: circle.text,
  x: left,
  y,
  size: labelSizes.label,
  anchor: 'start',
  colour: circle.colour,
  onMark: true,
});

function insideLabel(circle: Named, centre: number, foot: number, innermost: boolean): readonly Label[] {
  if (circle.labelY === undefined) return [];
  return [
    {
      text: circle.text,
      x: centre,
      y: foot + circle.labelY,
      size: labelSizes.label,
      anchor: 'middle',
      colour: innermost ? themeColours.card : circle.colour,
      onMark: true,
    },
  ];
}
