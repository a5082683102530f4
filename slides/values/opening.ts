import type { Values } from '../../src/core/model/values.ts';

/** Values that only the act «opening» quotes. */
export const openingValues = {} satisfies Values;
