import type { Values } from '../../src/core/model/values.ts';

/** Values that only the act «guess» quotes. */
export const guessValues = {} satisfies Values;
