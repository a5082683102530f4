import { slideClass } from '../../model/page-classes.ts';
import { type BigSlide, isLines } from '../../model/slides.ts';
import { toneClass } from '../../model/theme-colours.ts';
import { type Html, html } from '../html.ts';
import type { Layout, LayoutContext } from '../layout.ts';
import { stepAttributes } from './parts.ts';

export const big: Layout<BigSlide> = (slide, context) => html`
  <div class="${slideClass.counted} ${toneClass(slide.tone)}">
    <p class="${slideClass.value} ${slideClass.heading}">${context.say(slide.value)}</p>
    <p class="${slideClass.caption}">${context.say(slide.caption)}</p>
    ${slide.chart && context.picture(slide.chart)}
  </div>
  <div ${stepAttributes(slideClass.beside, 0)}>${beside(slide.beside, context)}
  </div>`;

function beside(what: BigSlide['beside'], { say, picture }: LayoutContext): Html {
  if (!isLines(what)) return picture(what);
  return html`
    <dl class="${slideClass.leads}">${what.map(
      ({ lead, text }) => html`
      <div><dt>${say(lead)}</dt><dd>${say(text)}</dd></div>`,
    )}
    </dl>`;
}
