/** What stands on a stem over one place of an axis, in pixels. */
export interface Flag {
  readonly at: number;
  readonly width: number;
}

export interface FlagPlace {
  readonly left: number;
  /** 0 is nearest to the axis. */
  readonly row: number;
}

/** Free pixels between two flags of a row, and between a stem and a flag that it passes. */
const between = 16;
const besideStem = 14;
/** How far a flag reaches beyond its stem on the short side, so that it does not seem to begin there by chance. */
const overhang = 4;

/**
 * Flags in as few rows as hold them, each over its stem, none on another nor crossed by a stem that goes further out;
 * `undefined` where that many rows do not hold them.
 */
export function placeFlags(
  flags: readonly Flag[],
  width: number,
  maxRows: number,
): readonly FlagPlace[] | undefined {
  for (let rows = 1; rows <= maxRows; rows++) {
    const places = search(flags, [], width, rows);
    if (places) return places;
  }
  return undefined;
}

function search(
  flags: readonly Flag[],
  placed: readonly FlagPlace[],
  width: number,
  rows: number,
): readonly FlagPlace[] | undefined {
  const flag = flags[placed.length];
  if (!flag) return placed;
  for (const place of placesFor(flag, width, rows)) {
    const free = placed.every((other, index) => {
      const its = flags[index];
      return its === undefined || apart({ ...flag, ...place }, { ...its, ...other });
    });
    const found = free ? search(flags, [...placed, place], width, rows) : undefined;
    if (found) return found;
  }
  return undefined;
}

/** The lowest rows first; to the right of its stem, to the left, or across it. */
function placesFor({ at, width: own }: Flag, width: number, rows: number): readonly FlagPlace[] {
  const inside = (left: number): number => Math.min(Math.max(left, 0), Math.max(0, width - own));
  const lefts = [at - overhang, at - own + overhang, at - own / 2].map(inside);
  return Array.from({ length: rows }, (_, row) => lefts.map((left) => ({ left, row }))).flat();
}

type Placed = Flag & FlagPlace;

function apart(one: Placed, other: Placed): boolean {
  if (one.row === other.row) {
    return one.left + one.width + between <= other.left || other.left + other.width + between <= one.left;
  }
  const [inner, outer] = one.row < other.row ? [one, other] : [other, one];
  return outer.at < inner.left - besideStem || outer.at > inner.left + inner.width + besideStem;
}
