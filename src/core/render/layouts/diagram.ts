import type { DiagramSlide } from '../../model/slides.ts';
import { html } from '../html.ts';
import type { Layout } from '../layout.ts';
import { remarkBox } from './parts.ts';

export const diagram: Layout<DiagramSlide> = (slide, context) => html`
  ${context.picture(slide.diagram)}
  ${remarkBox(slide.remark, context)}`;
