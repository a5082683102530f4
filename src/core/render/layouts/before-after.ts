import { slideClass } from '../../model/page-classes.ts';
import { type BeforeAfterSlide, isLines, type Panel } from '../../model/slides.ts';
import { toneClass } from '../../model/theme-colours.ts';
import { type Html, html } from '../html.ts';
import type { Layout, LayoutContext } from '../layout.ts';
import { annotationLine, stepAttributes } from './parts.ts';

/** What comes after, and the arrow that leads to it, are the one step. */
export const beforeAfter: Layout<BeforeAfterSlide> = (slide, context) => {
  const [before, after] = slide.panels;
  return html`
  <div class="${slideClass.halves}">${half(before, context)}
    <p ${stepAttributes(slideClass.arrow, 0)}><b>${context.say(slide.arrow)}</b></p>${half(after, context, 0)}
  </div>
  ${annotationLine(slide.annotation, context)}`;
};

const half = (panel: Panel, context: LayoutContext, step?: number): Html => html`
    <article ${stepAttributes(`${slideClass[panel.role]} ${toneClass(panel.tone)}`, step)}>
      <h3>${context.say(panel.heading)}</h3>${content(panel.content, context)}
    </article>`;

function content(what: Panel['content'], { say, picture }: LayoutContext): Html {
  if (!isLines(what)) return picture(what);
  return html`
      <ol class="${slideClass.typed}">${what.map((line) => html`<li>${say(line)}</li>`)}</ol>`;
}
