import type { Version } from '../src/core/model/deck.ts';

/** The shorter versions, the shortest first. */
export const versions: readonly Version[] = [];
