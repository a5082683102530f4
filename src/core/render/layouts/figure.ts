import type { FigureSlide } from '../../model/slides.ts';
import { html } from '../html.ts';
import type { Layout } from '../layout.ts';
import { annotationLine, chartRow } from './parts.ts';

export const figure: Layout<FigureSlide> = (slide, context) => html`
  ${chartRow(slide.charts, context)}
  ${annotationLine(slide.annotation, context)}`;
