import type { Size } from './geometry.ts';

/**
 * The stage a slide is laid out on, in CSS pixels before scaling. The style sheet and the checks of
 * drawn pictures both go by these figures; `e2e/layout.spec.ts` measures that the page agrees.
 */
export const stage = { width: 1280, height: 720, marginX: 72, marginY: 52 } as const;

/** Nothing on a slide is smaller, labels of a picture at the size they are shown included. */
export const smallestText = 16;

/** The room a picture gets in each place a layout has for one. */
export const pictureBoxes = {
  diagram: { width: 1136, height: 452 },
  diagramWithRemark: { width: 1136, height: 372 },
  chart: { width: 720, height: 440 },
  cover: { width: 460, height: 460 },
} as const satisfies Record<string, Size>;
