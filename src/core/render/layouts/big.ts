import { textWidth } from '../../charts/text-width.ts';
import { slideClass } from '../../model/page-classes.ts';
import { type BigSlide, isLines } from '../../model/slides.ts';
import { toneClass } from '../../model/theme-colours.ts';
import { type Html, html } from '../html.ts';
import type { Layout, LayoutContext } from '../layout.ts';
import { stepAttributes } from './parts.ts';

export const big: Layout<BigSlide> = (slide, context) => html`
  <div class="${slideClass.counted} ${toneClass(slide.tone)}">
    <p class="${slideClass.value} ${slideClass.heading}" style="--ems: ${emsOf(slide.value[context.language])}">${context.say(slide.value)}</p>
    <p class="${slideClass.caption}">${context.say(slide.caption)}</p>
    ${slide.chart && context.picture(slide.chart)}
  </div>
  <div ${stepAttributes(slideClass.beside, 0)}>${beside(slide.beside, context)}
  </div>`;

/** How wide the number is, in its own size, so that a long one can be set smaller. */
const emsOf = (value: string): string => textWidth(value, 1, true).toFixed(1);

function beside(what: BigSlide['beside'], { say, picture }: LayoutContext): Html {
  if (!isLines(what)) return picture(what);
  return html`
    <dl class="${slideClass.leads}">${what.map(
      ({ lead, text }) => html`
      <div><dt>${say(lead)}</dt><dd>${say(text)}</dd></div>`,
    )}
    </dl>`;
}
