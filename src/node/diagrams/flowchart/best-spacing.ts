import type { Size } from '../../../core/model/geometry.ts';
import { smallestLabel } from '../../../core/model/stage.ts';
import type { DiagramDrawing } from '../drawing.ts';
import { shownScale } from '../picture-frame.ts';
import { diagramStyle, distances, type Spacing } from '../style.ts';

/** Text this large on the stage, in pixels, reads well from the back row; beyond it room is better spent on distance. */
const comfortable = 22;

/** A picture that is still small gives up for wider spacing no more than leaves it this share of its size. */
const minShare = 0.96;

/** But not below this, where its smallest labels are just large enough. */
const necessary =
  (smallestLabel * diagramStyle.node.font) / Math.min(diagramStyle.edge.font, diagramStyle.group.font);

export interface SpacedDrawing {
  readonly spacing: Spacing;
  readonly drawing: DiagramDrawing;
  readonly size: Size;
}

/**
 * Of the same diagram drawn tight to wide, the one that uses its place best: the widest whose text is still
 * comfortable; where none is, the widest that is hardly smaller than the largest.
 */
export function bestOf<T extends Pick<SpacedDrawing, 'size'>>(
  tightToWide: readonly [T, ...T[]],
  box: Size,
): T {
  const textSize = ({ size }: T): number => diagramStyle.node.font * shownScale(size, box);
  const largest = Math.max(...tightToWide.map(textSize));
  const enough = Math.min(comfortable, Math.max(largest * minShare, Math.min(largest, necessary)));
  return tightToWide.findLast((drawn) => textSize(drawn) >= enough) ?? tightToWide[0];
}

/**
 * One distance after the other: they hardly depend on each other, so there is no need to try all pairs.
 *
 * @param tightest What has been drawn already.
 */
export async function bestSpacing(
  tightest: SpacedDrawing,
  draw: (spacing: Spacing) => Promise<SpacedDrawing>,
  box: Size,
): Promise<SpacedDrawing> {
  let best = tightest;
  for (const name of ['padding', 'rank', 'node'] as const) {
    // The tightest of each is the one at hand.
    const wider: SpacedDrawing[] = [];
    for (const distance of distances[name].slice(1)) {
      wider.push(await draw({ ...best.spacing, [name]: distance }));
    }
    best = bestOf([best, ...wider], box);
  }
  return best;
}
