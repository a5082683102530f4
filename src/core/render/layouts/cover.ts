import { slideClass } from '../../model/page-classes.ts';
import type { CoverSlide } from '../../model/slides.ts';
import { html } from '../html.ts';
import type { Layout } from '../layout.ts';

/** The cover carries its own title, so that the picture can stand beside it. */
export const cover: Layout<CoverSlide> = (slide, { say, picture }) => html`
  <div>
    <p class="${slideClass.eyebrow}">${say(slide.kicker)}</p>
    <h1 id="${slide.id}-title">${say(slide.title)}</h1>
    <p class="${slideClass.subtitle}">${say(slide.subtitle)}</p>
  </div>
  ${picture(slide.picture)}`;
