import type { Slide } from './slides.ts';

/** How many steps a slide has; the page draws exactly as many (render/layouts.test.ts compares). */
export function stepsOf(slide: Slide): number {
  switch (slide.layout) {
    case 'answer':
      return slide.points.length - 1;
    case 'correction':
      return 1;
    case 'diagram':
      return slide.diagram.steps?.length ?? 0;
    case 'compare':
      return walked(slide.steps, slide.columns);
    case 'figures':
      return walked(slide.steps, slide.figures);
    case 'table':
      return walked(slide.steps, slide.rows);
    case 'groups':
      return walked(slide.steps, slide.groups);
    case 'cover':
    case 'chart':
    case 'references':
    case 'index':
      return 0;
  }
}

/** Steps of a list that is walked: one for each item but the first, which is there from the start. */
const walked = (steps: true | undefined, list: readonly unknown[]): number => (steps ? list.length - 1 : 0);
