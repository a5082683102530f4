import type { Values } from '../../src/core/model/values.ts';

/** Values that only the act «backup» quotes. */
export const backupValues = {} satisfies Values;
