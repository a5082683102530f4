/** A model of how a score grows with size; nobody measured it. */
export interface Growth {
  /** Parameters at which a token is right with probability 1/e. */
  readonly scale: number;
  /** How fast errors fall: below zero, and the closer to it the slower. */
  readonly exponent: number;
}

/** Chosen so that an answer of forty tokens takes off between the two largest sizes of GPT-3. */
export const assumedGrowth: Growth = { scale: 8e6, exponent: -0.39 };

/** How likely a model of so many parameters gets one token right: the negative logarithm falls as a power law. */
export const tokenRight = (parameters: number, { scale, exponent }: Growth = assumedGrowth): number =>
  Math.exp(-((parameters / scale) ** exponent));

/** How likely all tokens of an answer are right, if each is right or wrong independently of the others. */
export const answerRight = (parameters: number, length: number, growth: Growth = assumedGrowth): number =>
  tokenRight(parameters, growth) ** length;

/** The share that is right in a test of so many problems: a binomial draw, the same for the same seed. */
export function sampledShare(probability: number, problems: number, seed: number): number {
  const random = randomFrom(seed);
  const right = Array.from({ length: problems }, random).filter((drawn) => drawn < probability);
  return right.length / problems;
}

/** Parameter counts from one to another, evenly spaced on a log axis, both ends included. */
export const sizesBetween = (from: number, to: number, count: number): readonly number[] =>
  Array.from({ length: count }, (_, index) => from * (to / from) ** (index / (count - 1)));

/** Mulberry32: numbers from 0 to 1, below 1, that look random and depend on the seed alone. */
function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
