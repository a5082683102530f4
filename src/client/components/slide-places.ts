import { stepIndexAttribute } from '../../core/model/page-contract.ts';
import { titleOf } from '../shared/page/slide-title.ts';
import { isBackup } from '../shared/page/version.ts';

/** A place in the talk: a slide, and how many of its steps are taken (-1: none). */
export interface StepPosition {
  readonly slide: string;
  readonly step: number;
}

/** A slide as the page has it. */
export interface ShownSlide {
  readonly id: string;
  readonly title: string;
  readonly element: HTMLElement;
  /** How many steps it has. */
  readonly steps: number;
  /** Its page number; a backup slide has none. */
  readonly page?: number;
}

/** The slides of a version, in order, read out of the page. */
export function readSlides(elements: readonly HTMLElement[]): readonly ShownSlide[] {
  let page = 0;
  return elements.map((element) => {
    const backup = isBackup(element);
    if (!backup) page += 1;
    return {
      id: element.id,
      title: titleOf(element),
      element,
      steps: stepIndices(element).length,
      ...(backup ? {} : { page }),
    };
  });
}

/** The indices of a slide's steps in the order in which they are taken; elements of one index come together. */
export function stepIndices(slide: HTMLElement): readonly number[] {
  const steps = [...slide.querySelectorAll(`.fragment[${stepIndexAttribute}]`)];
  const indices = steps.map((step) => Number(step.getAttribute(stepIndexAttribute)));
  return [...new Set(indices)].sort((one, other) => one - other);
}

type Walk = Pick<ShownSlide, 'id' | 'steps'>;

/** One step on; undefined at the very end. */
export function placeAfter(slides: readonly Walk[], { slide, step }: StepPosition): StepPosition | undefined {
  const at = slides.findIndex(({ id }) => id === slide);
  const here = slides[at];
  if (!here) return undefined;
  if (step < here.steps - 1) return { slide, step: step + 1 };
  const next = slides[at + 1];
  return next && { slide: next.id, step: -1 };
}

/** One step back: from the start of a slide to the end of the one before. */
export function placeBefore(
  slides: readonly Walk[],
  { slide, step }: StepPosition,
): StepPosition | undefined {
  const at = slides.findIndex(({ id }) => id === slide);
  if (at < 0) return undefined;
  if (step >= 0) return { slide, step: step - 1 };
  const before = slides[at - 1];
  return before && { slide: before.id, step: before.steps - 1 };
}
