import { verdictAttribute } from '../deck/contract.ts';
import { claimsOf } from '../deck/evidence.ts';
import type { Claim, Deck, Language, Slide, Source } from '../deck/vocabulary.ts';
import { verdictWords, words } from '../deck/words.ts';
import { type Html, html, unsafeHtml } from './html.ts';
import { sayIn } from './layouts.ts';

/**
 * What stands behind a slide: the claims of the notes with their verdicts, then the slide's own sources. Without
 * headings, since it stands in a panel here and below a slide there.
 */
export function renderEvidence(slide: Slide, deck: Deck, language: Language): Html {
  const say = sayIn(language);
  const claims = claimsOf(slide, deck);
  return html`
    ${claims.length === 0 && html`<p>${say(words.noClaims)}</p>`}
    ${claims.map((claim) => renderClaim(claim, language))}
    ${
      slide.sources.length > 0 &&
      html`<p><strong>${say(words.slideSources)}</strong></p>
    <ul class="sources">${slide.sources.map((source) => html`<li>${renderSource(source, language)}</li>`)}</ul>`
    }`;
}

function renderClaim(claim: Claim, language: Language): Html {
  const say = sayIn(language);
  return html`
    <article class="claim">
      <p><strong>${claim.id}</strong> <span class="verdict" ${unsafeHtml(verdictAttribute)}="${claim.verdict}">${say(verdictWords[claim.verdict])}</span></p>
      <dl>
        <div><dt>${say(words.notesSay)}</dt><dd>${say(claim.says)}</dd></div>
        <div><dt>${say(words.sayInstead)}</dt><dd>${say(claim.nuance)}</dd></div>
      </dl>
      <ul class="sources">${claim.sources.map((source) => html`<li>${renderSource(source, language)}</li>`)}</ul>
    </article>`;
}

/** One entry of the bibliography: `Wei et al. 2022. Emergent Abilities … arXiv:2206.07682`, linked. */
export function renderSource(source: Source, language: Language): Html {
  const arxiv = source.arxiv && `https://arxiv.org/abs/${source.arxiv}`;
  return html`${source.authors} ${source.year}. <a href="${source.url}" target="_blank" rel="noopener">${source.title}</a>${
    arxiv &&
    arxiv !== source.url &&
    html` <a href="${arxiv}" target="_blank" rel="noopener">arXiv:${source.arxiv}</a>`
  }${source.check !== 'read' && html` <em>(${words[source.check][language]})</em>`}`;
}
