import { isInside, overlap, type Point, type Rectangle, type Size } from '../../../core/model/geometry.ts';

/** A tag that needs a place beside its dot. */
export interface Tag extends Size {
  readonly dot: Point;
  /** The part of the plane that its dot is in: a tag that crosses its border seems to belong to both. */
  readonly home: Rectangle;
}

export interface TagRoom {
  /** No tag leaves it. */
  readonly plane: Rectangle;
  /** Of a dot. */
  readonly radius: number;
  /** Where other words are. */
  readonly taken: readonly Rectangle[];
}

/** From a dot to its tag, and between a tag and whatever else there is. */
const distance = 5;
const air = 4;
const outwards = [0, 8, 16];
/** How far a tag is moved along the side of its dot, as shares of what still leaves it beside the dot. */
const slides = [0, -0.25, 0.25, -0.5, 0.5, -0.75, 0.75, -1, 1];
/** What it costs to cross the border, in pixels of being further off. */
const crossing = 40;
/** How often the tags are placed anew, those without a place first. */
const attempts = 8;

/**
 * Tags beside their dots, none on a dot, on another tag or on a word; to the right where that can be. In the order of
 * `tags`. One without a place anywhere stands to the right of its dot, where the check of the drawing finds it.
 */
export function placeTags(tags: readonly Tag[], room: TagRoom): readonly Rectangle[] {
  const dots = tags.map(({ dot }) => around(dot, room.radius));
  const choices = tags.map((tag) =>
    placesFor(tag, room.radius).filter(
      (place) => isInside(place, room.plane, 0) && isFree(place, [...dots, ...room.taken]),
    ),
  );
  let order = tags.map((_, index) => index);
  let best = placeInOrder(order, choices);
  for (let attempt = 1; attempt < attempts && best.size < tags.length; attempt++) {
    const placed = placeInOrder(order, choices);
    const isPlaced = (index: number): boolean => placed.has(index);
    order = [...order.filter((index) => !isPlaced(index)), ...order.filter(isPlaced)];
    const next = placeInOrder(order, choices);
    if (next.size > best.size) best = next;
  }
  return tags.map((tag, index) => best.get(index) ?? placesFor(tag, room.radius)[0] ?? around(tag.dot, 0));
}

function placeInOrder(
  order: readonly number[],
  choices: readonly (readonly Rectangle[])[],
): ReadonlyMap<number, Rectangle> {
  const placed = new Map<number, Rectangle>();
  for (const index of order) {
    const place = choices[index]?.find((choice) => isFree(choice, [...placed.values()]));
    if (place) placed.set(index, place);
  }
  return placed;
}

const isFree = (place: Rectangle, taken: readonly Rectangle[]): boolean =>
  !taken.some((other) => overlap(place, other, -air));

const around = ({ x, y }: Point, radius: number): Rectangle => ({
  x: x - radius,
  y: y - radius,
  width: 2 * radius,
  height: 2 * radius,
});

/** The best first: level with its dot to the right or the left, then over and under it, then further off. */
function placesFor({ dot, width, height, home }: Tag, radius: number): readonly Rectangle[] {
  return outwards
    .flatMap((out) => {
      const reach = radius + distance + out;
      return slides.flatMap((slide) => {
        const y = dot.y - height / 2 + (slide * height) / 2;
        const x = dot.x - width / 2 + (slide * width) / 2;
        const cost = out + Math.abs(slide) * 12;
        return [
          { cost, place: { x: dot.x + reach, y, width, height } },
          { cost: cost + 4, place: { x: dot.x - reach - width, y, width, height } },
          { cost: cost + 6, place: { x, y: dot.y - reach - height, width, height } },
          { cost: cost + 6, place: { x, y: dot.y + reach, width, height } },
        ];
      });
    })
    .map(({ cost, place }) => ({ place, cost: isInside(place, home, 0) ? cost : cost + crossing }))
    .sort((a, b) => a.cost - b.cost)
    .map(({ place }) => place);
}
