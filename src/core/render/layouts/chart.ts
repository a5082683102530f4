import { slideClass } from '../../model/page-classes.ts';
import type { ChartSlide } from '../../model/slides.ts';
import { html } from '../html.ts';
import type { Layout } from '../layout.ts';
import { remarkBox } from './parts.ts';

export const chart: Layout<ChartSlide> = (slide, context) => html`
  <div class="${slideClass.beside}">
    ${context.picture(slide.chart)}
    <div class="${slideClass.reading}">
      <ul>${slide.points.map((point) => html`<li>${context.say(point)}</li>`)}</ul>
      ${remarkBox(slide.remark, context)}
    </div>
  </div>`;
