import { slideClass } from '../../model/page-classes.ts';
import type { AnswerSlide } from '../../model/slides.ts';
import { toneClass } from '../../model/theme-colours.ts';
import { html } from '../html.ts';
import type { Layout } from '../layout.ts';
import { remarkBox, stepAttributes, stepOf } from './parts.ts';

export const answer: Layout<AnswerSlide> = (slide, context) => html`
  <ol class="${slideClass.points}">${slide.points.map(
    (point, index) => html`
    <li ${stepAttributes(toneClass(point.tone), stepOf(index, true))}>
      <h3>${context.say(point.lead)}</h3>
      <p>${context.say(point.text)}</p>
    </li>`,
  )}
  </ol>
  ${remarkBox(slide.remark, context, stepOf(slide.points.length - 1, true))}`;
