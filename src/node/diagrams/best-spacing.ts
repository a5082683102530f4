import { type Box, smallestText } from '../../core/model/stage.ts';
import { shownScale } from './check-drawing.ts';
import { diagramStyle, distances, type Spacing, tightest } from './style.ts';
import type { Flattened } from './svg-writer.ts';

/** Text this large on the stage reads well from the back row; beyond it room is better spent on distance. */
const comfortable = 22;

/** A picture gives up no more than this share of its size for wider spacing while it is still small. */
const price = 0.96;

/** But not below this, where its smallest labels are just large enough. */
const necessary =
  (smallestText * diagramStyle.node.font) / Math.min(diagramStyle.edge.font, diagramStyle.group.font);

export interface Fitting {
  readonly spacing: Spacing;
  readonly picture: Flattened;
}

/**
 * Of the same diagram drawn tight to wide, the one that uses its place best: the widest whose text is still
 * comfortable; where none is, the widest that is hardly smaller than the largest.
 */
export function bestOf<T extends Fitting>(tightToWide: readonly [T, ...T[]], box: Box): T {
  const size = ({ picture }: Fitting): number => diagramStyle.node.font * shownScale(picture, box);
  const largest = Math.max(...tightToWide.map(size));
  const enough = Math.min(comfortable, Math.max(largest * price, Math.min(largest, necessary)));
  return tightToWide.findLast((fitting) => size(fitting) >= enough) ?? tightToWide[0];
}

/** One distance after the other: they hardly depend on each other, so there is no need to try all pairs. */
export async function bestFit<T extends Fitting>(
  draw: (spacing: Spacing) => Promise<T>,
  box: Box,
): Promise<T> {
  let best = await draw(tightest);
  for (const name of ['padding', 'rank', 'node'] as const) {
    // The tightest of each is the one at hand.
    const wider: T[] = [];
    for (const distance of distances[name].slice(1)) {
      wider.push(await draw({ ...best.spacing, [name]: distance }));
    }
    best = bestOf([best, ...wider], box);
  }
  return best;
}
