import type { DiagramSlide } from '../../deck/vocabulary.ts';
import { html } from '../html.ts';
import type { Layout } from '../layouts.ts';
import { remarkBox } from './parts.ts';

export const diagram: Layout<DiagramSlide> = (slide, context) => html`
  ${context.picture(slide.diagram)}
  ${remarkBox(slide.remark, context)}`;
