import { stepIndexAttribute } from '../../../core/model/page-contract.ts';
import { titleOf } from './slide-title.ts';
import { isBackup } from './version.ts';

/** A slide as the page has it. */
export interface PageSlide {
  readonly id: string;
  readonly title: string;
  readonly element: HTMLElement;
  /** How many steps it has. */
  readonly steps: number;
  /** Its page number; a backup slide has none. */
  readonly page?: number;
}

/** The slides of a version, in order, read out of the page. */
export function readSlides(elements: readonly HTMLElement[]): readonly PageSlide[] {
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
  return [...new Set(indices)].sort((a, b) => a - b);
}
