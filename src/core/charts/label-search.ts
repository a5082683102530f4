import { isInside, type Rectangle, type Size } from '../model/geometry.ts';
import type { LabelSide } from '../model/pictures.ts';
import { type Label, labelRooms, labelSizes, labelTolerance } from './label.ts';
import { anyOverlap, labelBeside, type PointLabel } from './label-placement.ts';
import { textWidth } from './text-width.ts';

/** What labels have to keep clear of. */
export interface Obstacles {
  /** Dots and lines: a label on one cannot be read. */
  readonly marks: readonly Rectangle[];
  /** What a label may lie on where there is no other place. */
  readonly shades?: readonly Rectangle[];
}

/** How far a label may be moved from beside its point, outwards and sideways, in pixels, and by which steps. */
const outwards = [0, 5, 10, 16, 24];
const sideways = [0, -6, 6, -12, 12, -18, 18, -24, 24, -30, 30];
/** Above and below a label may slide as far as this share of its width: its point is still over or under it. */
const slides = [0, -0.1, 0.1, -0.2, 0.2, -0.3, 0.3, -0.4, 0.4, -0.5, 0.5];
/** How many pixels of moving it is worth to stay on the side that was asked for. */
const sideWorth = 60;

/** How often the labels are placed anew, those without a place first. */
const attempts = 8;

/**
 * Labels beside their points in a crowded chart, clear of the marks and of each other: each moved as little as it has
 * to be, and to another side only where its own has no room. What finds no place stands where it was asked for.
 */
export function placeAround(
  wanted: readonly PointLabel[],
  { marks, shades = [] }: Obstacles,
  box: Size,
): readonly Label[] {
  const picture = { x: 0, y: 0, ...box };
  const choices = wanted.map((one) => placesFor(one, box).filter((place) => staysIn(place, picture)));
  const place = (order: readonly number[]): Placing => {
    const placed = new Map<number, Label>();
    const homeless: number[] = [];
    for (const index of order) {
      const taken = [...placed.values()].flatMap(labelRooms);
      const free = (choices[index] ?? []).filter((choice) => !anyOverlap(labelRooms(choice), taken));
      const clear = free.filter((choice) => !anyOverlap(labelRooms(choice), marks));
      const best = clear.find((choice) => !anyOverlap(labelRooms(choice), shades)) ?? clear[0];
      const asked = wanted[index];
      if (!best) homeless.push(index);
      if (asked) placed.set(index, best ?? labelBeside(asked, box));
    }
    return { placed, homeless };
  };
  let order = wanted.map((_, index) => index);
  let best = place(order);
  for (let attempt = 1; attempt < attempts && best.homeless.length > 0; attempt++) {
    const { homeless } = place(order);
    order = [...homeless, ...order.filter((index) => !homeless.includes(index))];
    const next = place(order);
    if (next.homeless.length < best.homeless.length) best = next;
  }
  return wanted.map((one, index) => best.placed.get(index) ?? labelBeside(one, box));
}

interface Placing {
  readonly placed: ReadonlyMap<number, Label>;
  /** Those that lie on something. */
  readonly homeless: readonly number[];
}

const staysIn = (label: Label, picture: Rectangle): boolean =>
  labelRooms(label).every((room) => isInside(room, picture, labelTolerance));

const otherSides: Readonly<Record<LabelSide, readonly LabelSide[]>> = {
  left: ['above', 'below', 'right'],
  right: ['above', 'below', 'left'],
  above: ['right', 'left', 'below'],
  below: ['right', 'left', 'above'],
};

/** Every place a label may have, the nearest to what was asked for first. */
function placesFor(wanted: PointLabel, box: Size): readonly Label[] {
  const sides = [wanted.side, ...otherSides[wanted.side]];
  return sides
    .flatMap((side, rank) =>
      placesAt(wanted, side, box).map(({ label, cost }) => ({ label, cost: cost + rank * sideWorth })),
    )
    .sort((a, b) => a.cost - b.cost)
    .map(({ label }) => label);
}

function placesAt(
  wanted: PointLabel,
  side: LabelSide,
  box: Size,
): readonly { readonly label: Label; readonly cost: number }[] {
  const upright = side === 'above' || side === 'below';
  const width = textWidth(wanted.text, labelSizes.label);
  return outwards.flatMap((out) => {
    const beside = labelBeside({ ...wanted, side, distance: wanted.distance + out }, box);
    return upright
      ? slides.map((share) => ({
          label: { ...beside, x: beside.x + share * width },
          cost: out * 2 + Math.abs(share) * 60,
        }))
      : sideways.map((by) => ({ label: { ...beside, y: beside.y + by }, cost: out * 2 + Math.abs(by) }));
  });
}
