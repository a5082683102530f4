/**
 * The share of places that come in rising order: the length of their longest non-falling subsequence, of all of them.
 * Undefined for fewer than two places, which are always in order.
 */
export function orderShare(places: readonly number[]): number | undefined {
  return places.length < 2 ? undefined : longestRise(places) / places.length;
}

/**
 * By patience sorting (https://en.wikipedia.org/wiki/Patience_sorting): `ends` has, for each length, the smallest place
 * with which a rise of that length can end.
 */
function longestRise(places: readonly number[]): number {
  const ends: number[] = [];
  for (const place of places) {
    const length = ends.findIndex((end) => end > place);
    ends[length < 0 ? ends.length : length] = place;
  }
  return ends.length;
}
