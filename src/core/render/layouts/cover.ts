import { slideClass } from '../../model/page-classes.ts';
import type { CoverSlide } from '../../model/slides.ts';
import { html } from '../html.ts';
import type { Layout } from '../layout.ts';

/** The cover carries its own title, below the sum. Guesses are for the eye: read aloud they would be an answer. */
export const cover: Layout<CoverSlide> = (slide, { say }) => html`
  <p class="${slideClass.subtitle}">${say(slide.subtitle)}</p>
  <p class="${slideClass.sum} ${slideClass.heading}">${say(slide.sum)} <span class="${slideClass.guesses}" aria-hidden="true">${slide.guesses.map(
    (guess) => html`<span>${guess}</span> `,
  )}</span></p>
  <h1 id="${slide.id}-title">${say(slide.title)}</h1>`;
