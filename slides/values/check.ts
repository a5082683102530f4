import type { Values } from '../../src/core/model/values.ts';

/** Values that only the act «check» quotes. */
export const checkValues = {} satisfies Values;
