import type { Size } from './geometry.ts';
import type { Chart, Diagram } from './pictures.ts';

/** A picture with the room that its layout has for it. */
export type PlacedPicture =
  | { readonly kind: 'chart'; readonly chart: Chart; readonly box: Size }
  | { readonly kind: 'diagram'; readonly diagram: Diagram; readonly box: Size };

/** What is known of a slide by its layout, before it is drawn. */
export interface LayoutTraits<S> {
  /** How many steps a slide has; the page draws exactly as many (`render/layouts.test.ts` compares). */
  readonly steps: (slide: S) => number;
  /** Where its pictures are, and how large they may be; `none` of a layout whose slides carry none. */
  readonly pictures: 'none' | ((slide: S) => readonly PlacedPicture[]);
}

export const noSteps = (): number => 0;

/** Steps of a list that is walked: one for each item but the first, which is there from the start. */
export const walked = (steps: true | undefined, list: readonly unknown[]): number =>
  steps ? list.length - 1 : 0;
