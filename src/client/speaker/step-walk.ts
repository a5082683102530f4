import type { PageSlide } from '../shared/page/slides.ts';

/** A place in the talk: a slide, and how many of its steps are taken (-1: none). */
export interface StepPosition {
  readonly slide: string;
  readonly step: number;
}

type WalkedSlide = Pick<PageSlide, 'id' | 'steps'>;

/** One step on; undefined at the very end. */
export function positionAfter(
  slides: readonly WalkedSlide[],
  { slide, step }: StepPosition,
): StepPosition | undefined {
  const at = slides.findIndex(({ id }) => id === slide);
  const here = slides[at];
  if (!here) return undefined;
  if (step < here.steps - 1) return { slide, step: step + 1 };
  const next = slides[at + 1];
  return next && { slide: next.id, step: -1 };
}

/** One step back: from the start of a slide to the end of the one before; undefined at the very start. */
export function positionBefore(
  slides: readonly WalkedSlide[],
  { slide, step }: StepPosition,
): StepPosition | undefined {
  const at = slides.findIndex(({ id }) => id === slide);
  if (at < 0) return undefined;
  if (step >= 0) return { slide, step: step - 1 };
  const before = slides[at - 1];
  return before && { slide: before.id, step: before.steps - 1 };
}
