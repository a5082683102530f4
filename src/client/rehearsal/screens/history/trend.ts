import type { Text } from '../../../../core/model/languages.ts';
import type { Meaning } from '../parts/meter.tsx';

/** One measurement. */
export interface TrendValue {
  /** Its place on the axis: which run, or how many days after the first. */
  readonly x: number;
  /** The same as it is read. */
  readonly at: string;
  readonly value: number;
  /** The value as it is read: `3:12`. */
  readonly shown: string;
}

/** Something that is measured again and again, and how it is drawn. */
export interface Trend {
  readonly id: string;
  readonly title: Text;
  /** In words, what the latest two say; of fewer than two, what is missing. */
  readonly says: string;
  /** Oldest first. */
  readonly values: readonly TrendValue[];
  readonly axes: { readonly x: Text; readonly y: Text };
  /** Of its line: each drawing has another one. */
  readonly colour: Meaning;
  /** From the smallest to the largest value it can have, where there are such. */
  readonly range?: readonly [from: number, to: number];
  /** Distances between ticks that read well, smallest first. */
  readonly steps: readonly number[];
  /** A value as its axis writes it. */
  readonly write: (value: number) => string;
  readonly limits?: readonly { readonly label: Text; readonly value: number }[];
}

/** Of fewer values there is nothing to compare. */
export const minValues = 2;

interface TrendWords {
  readonly says: (now: TrendValue, before: TrendValue) => string;
  /** What is said where there are too few values. */
  readonly needs: string;
}

export function valuesInWords(
  values: readonly TrendValue[],
  { says, needs }: TrendWords,
): Pick<Trend, 'values' | 'says'> {
  const [before, now] = values.slice(-minValues);
  return { values, says: now && before ? says(now, before) : needs };
}
