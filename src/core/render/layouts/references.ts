import { slideMessages } from '../../messages/slides.ts';
import { slideClass } from '../../model/page-classes.ts';
import { citedSources } from '../../model/queries.ts';
import type { ReferencesSlide } from '../../model/slides.ts';
import { html } from '../html.ts';
import type { Layout } from '../layout.ts';

/** Short names, so that all of them fit one slide; the full entries are this slide's evidence. */
export const references: Layout<ReferencesSlide> = (_slide, { deck, medium, say }) => {
  const cited = citedSources(deck);
  return html`
  <ul class="${slideClass.references}">${cited.map(
    ({ url, authors, title, short, check }) => html`
    <li><a href="${url}" title="${authors} ${title}" target="_blank" rel="noopener">${
      check === 'read' ? short : html`${short} *`
    }</a></li>`,
  )}
  </ul>
  <p class="${slideClass.byline}">${say(medium === 'paper' ? slideMessages.referencesQuotedPaper : slideMessages.referencesQuoted)}</p>`;
};
