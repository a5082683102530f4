/** From when until when, in milliseconds. */
export type Interval = readonly [from: number, to: number];

/** A stretch of speech as it was written down, and when it was said, in milliseconds. */
export interface Utterance {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}
