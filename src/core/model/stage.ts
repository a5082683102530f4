import type { Size } from './geometry.ts';

/**
 * The stage a slide is laid out on, in CSS pixels before scaling. The style sheet and the checks of
 * drawn pictures both go by these figures; `e2e/layout.spec.ts` measures that the page agrees.
 */
export const stage = { width: 1280, height: 720, marginX: 72, marginY: 52 } as const;

/** Nothing on a slide is smaller, labels of a picture at the size they are shown left aside. */
export const smallestText = 16;
/** No label of a picture is smaller, at the size it is shown. */
export const smallestLabel = 18;

/**
 * The room a picture gets in each place a layout has for one. The figure box of the stage is 1136 by 508; a line of
 * annotation below takes 46 of it.
 */
export const pictureBoxes = {
  whole: { width: 1136, height: 508 },
  half: { width: 554, height: 508 },
  annotated: { width: 1136, height: 462 },
  annotatedHalf: { width: 554, height: 462 },
  besideRail: { width: 740, height: 508 },
  rail: { width: 364, height: 508 },
  annotatedBesideRail: { width: 740, height: 462 },
  annotatedRail: { width: 364, height: 462 },
  upper: { width: 1136, height: 236 },
  lower: { width: 1136, height: 252 },
  annotatedUpper: { width: 1136, height: 212 },
  annotatedLower: { width: 1136, height: 230 },
  belowNumber: { width: 690, height: 250 },
  besideNumber: { width: 410, height: 508 },
  panel: { width: 500, height: 420 },
  annotatedPanel: { width: 500, height: 374 },
} as const satisfies Record<string, Size>;
