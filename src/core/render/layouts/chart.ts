import type { ChartSlide } from '../../model/slides.ts';
import { html } from '../html.ts';
import type { Layout } from '../layout.ts';
import { remarkBox } from './parts.ts';

export const chart: Layout<ChartSlide> = (slide, context) => html`
  <div class="beside">
    ${context.picture(slide.chart)}
    <div class="reading">
      <ul>${slide.points.map((point) => html`<li>${context.say(point)}</li>`)}</ul>
      ${remarkBox(slide.remark, context)}
    </div>
  </div>`;
