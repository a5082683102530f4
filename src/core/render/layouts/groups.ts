import { slideClass } from '../../model/page-classes.ts';
import type { GroupsSlide } from '../../model/slides.ts';
import { toneClass } from '../../model/theme-colours.ts';
import { verdictMark } from '../evidence-html.ts';
import { type Html, html } from '../html.ts';
import type { Layout, LayoutContext } from '../layout.ts';
import { remarkBox, stepAttributes, stepOf } from './parts.ts';

type Item = GroupsSlide['groups'][number]['items'][number];

export const groups: Layout<GroupsSlide> = (slide, context) => html`
  <div class="${slideClass.groups}">${slide.groups.map(
    (group, index) => html`
    <article ${stepAttributes(toneClass(group.tone), stepOf(index, slide.steps))}>
      <h3>${context.say(group.heading)}</h3>
      <ul>${group.items.map((one) => item(one, context))}</ul>
    </article>`,
  )}
  </div>
  ${remarkBox(slide.remark, context, stepOf(slide.groups.length - 1, slide.steps))}`;

const item = ({ mark, lead, text, claim }: Item, context: LayoutContext): Html => html`
        <li>
          ${mark && html`<span class="${slideClass.mark}">${mark}</span>`}
          <p><strong>${context.say(lead)}</strong>${claim && verdictOf(claim, context)}</p>
          <p>${context.say(text)}</p>
        </li>`;

/** The verdict comes from the claim itself, so that a slide cannot disagree with it. */
function verdictOf(id: Item['claim'], { deck, language }: LayoutContext): Html | undefined {
  const claim = deck.claims.find((one) => one.id === id);
  return claim && html` ${verdictMark(claim.verdict, language)}`;
}
