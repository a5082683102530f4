import type { Slide } from '../../../../core/model/slides.ts';
import type { ElementLookup } from '../measure/measure-deck.ts';
import type { SlideBuilder } from './slide-builder.ts';

/**
 * How a layout becomes text boxes, tables and shapes. What they say comes from the slide; where they stand and how
 * they look, from the elements that the browser has laid out.
 */
export interface LayoutWriter<S extends Slide = Slide, Name extends string = string> {
  /** The elements to be measured, each by a selector within the slide: see `core/model/page-classes.ts`. */
  readonly selectors: Readonly<Record<Name, string>>;
  // A method, so that the writer of one layout is a writer of slides: the registry pairs the two.
  write(slide: S, element: ElementLookup<Name>, builder: SlideBuilder): void;
}
