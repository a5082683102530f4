import type { Values } from '../../src/core/model/values.ts';

/** Values that only the act «jump» quotes. */
export const jumpValues = {} satisfies Values;
