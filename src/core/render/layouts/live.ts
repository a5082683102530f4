import { slideMessages } from '../../messages/slides.ts';
import { slideClass } from '../../model/page-classes.ts';
import type { LiveSlide } from '../../model/slides.ts';
import { html } from '../html.ts';
import type { Layout } from '../layout.ts';
import { chartRow } from './parts.ts';

/** The still of a figure that one can play with: all it shows, and no control that would do nothing. */
export const live: Layout<LiveSlide> = (slide, context) => html`
  ${chartRow(slide.charts, context)}
  <p class="${slideClass.prediction}"><strong>${context.say(slideMessages.guessFirst)}</strong> ${context.say(slide.prediction)}</p>`;
