import type { CoverSlide } from '../../model/slides.ts';
import { html } from '../html.ts';
import type { Layout } from '../layout.ts';

/** The cover carries its own title, so that the picture can stand beside it. */
export const cover: Layout<CoverSlide> = (slide, { say, picture }) => html`
  <div class="cover-text">
    <p class="eyebrow">${say(slide.kicker)}</p>
    <h1 id="${slide.id}-title">${say(slide.title)}</h1>
    <p class="subtitle">${say(slide.subtitle)}</p>
  </div>
  ${picture(slide.picture)}`;
