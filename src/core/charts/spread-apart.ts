/**
 * Moves places as little as order and room allow, until neighbours are `distance` apart and all lie between `from` and
 * `to`. Where they have no room for that, they stand closer, evenly.
 *
 * @returns In the order of `wanted`.
 */
export function spreadApart(
  wanted: readonly number[],
  { distance, from, to }: { readonly distance: number; readonly from: number; readonly to: number },
): readonly number[] {
  const step = wanted.length > 1 ? Math.min(distance, (to - from) / (wanted.length - 1)) : distance;
  const order = wanted.map((at, index) => ({ at, index })).toSorted((a, b) => a.at - b.at);
  const placed = order.map(({ at }) => at);
  let last = from - step;
  placed.forEach((at, index) => {
    last = Math.max(at, last + step, from);
    placed[index] = last;
  });
  let next = to + step;
  for (let index = placed.length - 1; index >= 0; index -= 1) {
    next = Math.min(placed[index] ?? next, next - step);
    placed[index] = next;
  }
  const result = [...wanted];
  order.forEach(({ index }, place) => {
    result[index] = placed[place] ?? 0;
  });
  return result;
}
