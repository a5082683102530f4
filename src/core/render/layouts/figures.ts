import { slideClass } from '../../model/page-classes.ts';
import type { FiguresSlide } from '../../model/slides.ts';
import { toneClass } from '../../model/theme-colours.ts';
import { html } from '../html.ts';
import type { Layout } from '../layout.ts';
import { remarkBox, stepAttributes, stepOf } from './parts.ts';

export const figures: Layout<FiguresSlide> = (slide, context) => html`
  <ul class="${slideClass.figures}">${slide.figures.map(
    (figure, index) => html`
    <li ${stepAttributes(toneClass(figure.tone), stepOf(index, slide.steps))}>
      <p class="${slideClass.value} ${slideClass.heading}">${context.say(figure.value)}</p>
      <h3>${context.say(figure.label)}</h3>
      <p>${context.say(figure.detail)}</p>
    </li>`,
  )}
  </ul>
  ${remarkBox(slide.remark, context, stepOf(slide.figures.length - 1, slide.steps))}`;
