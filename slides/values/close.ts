import type { Values } from '../../src/core/model/values.ts';

/** Values that only the act «close» quotes. */
export const closeValues = {} satisfies Values;
