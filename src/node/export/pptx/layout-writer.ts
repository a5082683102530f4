import type { Slide } from '../../../core/model/slides.ts';
import type { MeasuredElement } from './measured-element.ts';
import type { SlideBuilder } from './slide-builder.ts';

/** Finds a measured part by its name and its place among those of that name. */
export type MeasuredLookup<Name extends string = string> = (name: Name, index?: number) => MeasuredElement;

/**
 * How a layout becomes boxes, tables and shapes: which elements of the slide have to be measured, and what is put
 * where they stand. What is said comes from the slide, where and how from the page.
 */
export interface LayoutWriter<S extends Slide = Slide, Name extends string = string> {
  readonly parts: Readonly<Record<Name, string>>;
  // A method, so that a form for one layout is a form: the registry pairs the two.
  draw(slide: S, at: MeasuredLookup<Name>, sheet: SlideBuilder): void;
}
