import { slideClass } from '../../model/page-classes.ts';
import type { DiagramSlide } from '../../model/slides.ts';
import { html } from '../html.ts';
import type { Layout } from '../layout.ts';
import { annotationLine } from './parts.ts';

export const diagram: Layout<DiagramSlide> = (slide, context) => html`
  ${slide.chart ? withChart(slide, slide.chart, context) : context.picture(slide.diagram)}
  ${annotationLine(slide.annotation, context)}`;

const withChart = (
  { diagram: drawn, chartAt }: DiagramSlide,
  chart: NonNullable<DiagramSlide['chart']>,
  { picture }: Parameters<Layout>[1],
) => html`
  <div class="${chartAt === 'below' ? slideClass.stacked : slideClass.railed}">${picture(drawn)}${picture(chart)}
  </div>`;
