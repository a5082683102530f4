import { slideClass } from '../../model/page-classes.ts';
import type { IndexSlide } from '../../model/slides.ts';
import { toneClass } from '../../model/theme-colours.ts';
import { html } from '../html.ts';
import type { Layout } from '../layout.ts';

export const index: Layout<IndexSlide> = (slide, { say, medium }) => html`
  <ul class="${slideClass.entries}">${slide.entries.map(
    (entry) => html`
    <li class="${toneClass(entry.tone)}"><a href="${medium === 'paper' ? '#' : '#/'}${entry.slide}">${say(entry.question)}</a></li>`,
  )}
  </ul>`;
