import { colon } from '../../messages/deck.ts';
import { verdictNames } from '../../messages/slides.ts';
import { type Claim, verdicts } from '../../model/evidence.ts';
import { typedText } from '../../model/inline.ts';
import { slideClass } from '../../model/page-classes.ts';
import { verdictAttribute } from '../../model/page-contract.ts';
import { notebookParts, slidesAbout } from '../../model/queries.ts';
import type { LedgerSlide } from '../../model/slides.ts';
import { type Html, html, unsafeHtml } from '../html.ts';
import type { Layout, LayoutContext } from '../layout.ts';

/** Tells a verdict where its colour does not: on a grey print, to whoever sees no difference. */
const verdictSigns = { sound: '✓', dated: '†', imprecise: '≈', contested: '?', wrong: '×' } as const;

export const ledger: Layout<LedgerSlide> = (_slide, context) => html`
  <div class="${slideClass.parts}">${notebookParts(context.deck).map(
    ({ heading, claims }) => html`
    <article>
      <h3>${context.say(heading)}</h3>
      <ul class="${slideClass.squares}">${claims.map(
        (claim) => html`
        <li>${square(claim, context)}</li>`,
      )}
      </ul>
    </article>`,
  )}
  </div>
  ${verdictBar(context)}`;

function square(claim: Claim, { deck, language, medium }: LayoutContext): Html {
  const [first] = slidesAbout(claim.id, deck);
  const says = typedText(claim.says[language]);
  const judged = `${verdictNames[claim.verdict][language]}${colon[language]}${says}`;
  const content = html`${claim.id} <span aria-hidden="true">${verdictSigns[claim.verdict]}</span>`;
  const attributes = html`${unsafeHtml(verdictAttribute)}="${claim.verdict}" title="${claim.id} ${says}"`;
  if (!first) return html`<span ${attributes}>${content}</span>`;
  const address = `${medium === 'paper' ? '#' : '#/'}${first.id}`;
  return html`<a href="${address}" ${attributes} aria-label="${claim.id} ${judged}">${content}</a>`;
}

/** As long as there are claims of each verdict. */
function verdictBar({ deck, language }: LayoutContext): Html {
  const counts = verdicts
    .map((verdict) => ({ verdict, count: deck.claims.filter((claim) => claim.verdict === verdict).length }))
    .filter(({ count }) => count > 0);
  return html`
  <ul class="${slideClass.verdicts}">${counts.map(
    ({ verdict, count }) => html`
    <li ${unsafeHtml(verdictAttribute)}="${verdict}" style="flex-grow: ${count}">${verdictSigns[verdict]} ${verdictNames[verdict][language]} <strong>${count}</strong></li>`,
  )}
  </ul>`;
}
