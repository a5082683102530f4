/** One number for each thing that a position may ask for, or offer: a number, an operation, a wording, itself. */
type Vector = readonly [number: number, operation: number, wording: number, itself: number];

/** A position of the toy sum «36 加 59 等于 多少 ？», written by hand: what it asks, and what it offers. */
export interface Position {
  readonly asks: Vector;
  readonly offers: Vector;
}

/** Small enough to be checked with a pencil; no model has these numbers. */
export const toySum: readonly Position[] = [
  { asks: [1, 0, 0, 1], offers: [2, 0, 0, 1] },
  { asks: [2, 0, 0, 0], offers: [0, 2, 0, 1] },
  { asks: [0, 2, 0, 1], offers: [2, 0, 0, 1] },
  { asks: [1, 1, 0, 0], offers: [0, 1, 1, 0] },
  { asks: [0, 1, 2, 0], offers: [0, 0, 2, 0] },
  { asks: [3, 1, 0, 0], offers: [0, 0, 1, 1] },
];

/**
 * Attention with a causal mask: softmax(QK^{T}/√d) row by row, `null` where a position may not look.
 * @returns A row for each position, what it takes from each; a row adds up to 1.
 */
export const attention = (positions: readonly Position[]): readonly (readonly (number | null)[])[] =>
  positions.map(({ asks }, row) => {
    const strengths = positions
      .slice(0, row + 1)
      .map(({ offers }) => Math.exp(product(asks, offers) / Math.sqrt(asks.length)));
    const total = strengths.reduce((sum, strength) => sum + strength, 0);
    return positions.map((_, column) => {
      const strength = strengths[column];
      return strength === undefined ? null : strength / total;
    });
  });

const product = (a: Vector, b: Vector): number =>
  a.reduce((sum, one, index) => sum + one * (b[index] ?? 0), 0);
