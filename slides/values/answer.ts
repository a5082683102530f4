import type { Values } from '../../src/core/model/values.ts';

/** Values that only the act «answer» quotes. */
export const answerValues = {} satisfies Values;
