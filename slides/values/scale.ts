import type { Values } from '../../src/core/model/values.ts';

/** Values that only the act «scale» quotes. */
export const scaleValues = {} satisfies Values;
