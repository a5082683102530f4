/**
 * The share of things that came in their order: the longest part of them that never falls, of all. Undefined for fewer than
 * two, which are always in order.
 */
export function orderShare(places: readonly number[]): number | undefined {
  return places.length < 2 ? undefined : longestRise(places) / places.length;
}

/** Patience sorting: `ends` has, for each length, the least place with which a rise of that length can end. */
function longestRise(places: readonly number[]): number {
  const ends: number[] = [];
  for (const place of places) {
    const length = ends.findIndex((end) => end > place);
    ends[length < 0 ? ends.length : length] = place;
  }
  return ends.length;
}
