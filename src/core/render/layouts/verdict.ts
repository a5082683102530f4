import { slideClass } from '../../model/page-classes.ts';
import type { VerdictSlide } from '../../model/slides.ts';
import { toneClass } from '../../model/theme-colours.ts';
import { html } from '../html.ts';
import type { Layout } from '../layout.ts';
import { stepAttributes } from './parts.ts';

export const verdict: Layout<VerdictSlide> = ({ statement, stamp, tone, facts }, { say }) => html`
  <div class="${toneClass(tone)}">
    <p class="${slideClass.statement} ${slideClass.heading}">${say(statement)}</p>
    <p class="${slideClass.stamp}"><strong>${say(stamp)}</strong></p>
  </div>
  <ol class="${slideClass.facts}">${facts.map(
    (fact, index) => html`
    <li ${stepAttributes(toneClass(fact.tone), index)}>
      <h3>${say(fact.when)}</h3>
      <p>${say(fact.text)}</p>
    </li>`,
  )}
  </ol>`;
