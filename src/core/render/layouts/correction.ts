import { slideMessages } from '../../messages/slides.ts';
import { slideClass } from '../../model/page-classes.ts';
import type { CorrectionSlide } from '../../model/slides.ts';
import { toneClass } from '../../model/theme-colours.ts';
import { html } from '../html.ts';
import type { Layout } from '../layout.ts';
import { remarkBox, stepAttributes } from './parts.ts';

export const correction: Layout<CorrectionSlide> = (slide, context) => html`
  <div class="${slideClass.correction}">
    <figure class="${slideClass.popular}">
      <figcaption>${context.say(slideMessages.popular)}</figcaption>
      <blockquote>${context.say(slide.popular)}</blockquote>
    </figure>
    <figure ${stepAttributes(slideClass.better, 0)}>
      <figcaption>${context.say(slideMessages.better)}</figcaption>
      <p>${context.say(slide.better)}</p>
    </figure>
  </div>
  <ul ${stepAttributes(slideClass.reasons, 0)}>${slide.reasons.map(
    (reason) => html`
    <li class="${toneClass(reason.tone)}">
      <h3>${context.say(reason.lead)}</h3>
      <p>${context.say(reason.text)}</p>
    </li>`,
  )}
  </ul>
  ${remarkBox(slide.remark, context, 0)}`;
