/**
 * Additions that GPT-3 got right, in per cent, by the number of digits, for its eight sizes: 2,000 random sums each,
 * a point only for a whole answer, 50 examples in the prompt. Brown et al. 2020, Table H.1, few-shot columns, read in a
 * full transcript; the row of two digits agrees in a second one, the last figure of each row with Table 3.9. (Section
 * 3.9.1 says 80.2 for three digits, both tables say 80.4.)
 */
export const gpt3Sums = {
  sizes: [125e6, 350e6, 760e6, 1.3e9, 2.7e9, 6.7e9, 13e9, 175e9],
  two: [2, 4.1, 3.5, 4.5, 8.9, 11.9, 55.5, 100],
  three: [0.15, 0.45, 0.3, 0.55, 0.75, 0.9, 8.4, 80.4],
  four: [0, 0.05, 0.05, 0, 0.15, 0.15, 0.4, 25.5],
  five: [0, 0, 0, 0, 0, 0, 0.05, 9.3],
} as const;

export type Digits = Exclude<keyof typeof gpt3Sums, 'sizes'>;

/** A row of the table as points of a chart: parameters, and per cent right. */
export const sumsRight = (digits: Digits): readonly (readonly [parameters: number, right: number])[] =>
  gpt3Sums[digits].map((right, index) => [gpt3Sums.sizes[index] ?? 0, right]);
