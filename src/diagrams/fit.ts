import { type Box, smallestText } from '../deck/stage.ts';
import type { Flattened } from './flatten.ts';
import { shownScale } from './lint.ts';
import { look } from './theme.ts';

/** Text this large on the stage reads well from the back row; beyond it room is better spent on distance. */
const comfortable = 22;

/** A picture gives up no more than this share of its size for wider spacing while it is still small. */
const price = 0.96;

/**
 * Of the same diagram drawn tight to wide, the one that uses its place best: the widest whose text is still
 * comfortable; where none is, the widest that is hardly smaller than the largest.
 */
export function bestFit<T extends Flattened>(tightToWide: readonly T[], box: Box): T | undefined {
  const size = (picture: Flattened): number => look.node.font * shownScale(picture, box);
  const largest = Math.max(...tightToWide.map(size), smallestText);
  const enough = Math.min(comfortable, largest * price);
  return tightToWide.findLast((picture) => size(picture) >= enough) ?? tightToWide[0];
}
