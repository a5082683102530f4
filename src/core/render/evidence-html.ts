import { fillIn } from '../messages/fill-in.ts';
import { slideMessages, verdictNames } from '../messages/slides.ts';
import type { Deck } from '../model/deck.ts';
import type { Claim, Omission, Source, Verdict } from '../model/evidence.ts';
import type { Language } from '../model/languages.ts';
import { slideClass } from '../model/page-classes.ts';
import { verdictAttribute } from '../model/page-contract.ts';
import { citedSources, claimsOf, omissionsOf, sourcesOf } from '../model/queries.ts';
import type { Question } from '../model/questions.ts';
import type { Slide } from '../model/slides.ts';
import { factsAsOf, monthOf } from '../model/values.ts';
import { type Html, html, unsafeHtml } from './html.ts';
import { sayIn } from './inline-html.ts';

/**
 * What stands behind a slide: the claims of the notes with their verdicts, then the slide's own sources. Without
 * headings, since it stands in a panel here and below a slide there.
 */
export function renderEvidence(slide: Slide, deck: Deck, language: Language): Html {
  const say = sayIn(language);
  const claims = claimsOf(slide, deck);
  const omissions = omissionsOf(slide, deck);
  const sources = slide.layout === 'references' ? citedSources(deck) : sourcesOf(slide, deck);
  const asOf = factsAsOf(deck.values ?? {});
  return html`
    ${claims.length + omissions.length === 0 && html`<p>${say(slideMessages.noClaims)}</p>`}
    ${claims.map((claim) => renderClaim(claim, language))}
    ${omissions.map((omission) => renderOmission(omission, language))}
    ${
      sources.length > 0 &&
      html`<p><strong>${say(slideMessages.slideSources)}</strong></p>
    <ul class="${slideClass.sources}">${sources.map((source) => html`<li>${renderSource(source, language)}</li>`)}</ul>`
    }
    ${asOf && html`<p class="${slideClass.byline}">${fillIn(slideMessages.factsAsOf[language], { month: monthOf(asOf)[language] })}</p>`}`;
}

/** What stands behind a question: the claims it is about, then its own sources. */
export function renderQuestionEvidence(question: Question, deck: Deck, language: Language): Html {
  const claims = deck.claims.filter(({ id }) => question.claims.includes(id));
  return html`
    ${claims.map((claim) => renderClaim(claim, language))}
    <p><strong>${slideMessages.questionSources[language]}</strong></p>
    <ul class="${slideClass.sources}">${question.sources.map((source) => html`<li>${renderSource(source, language)}</li>`)}</ul>`;
}

function renderClaim(claim: Claim, language: Language): Html {
  const say = sayIn(language);
  return html`
    <article class="${slideClass.claim}">
      <p><strong>${claim.id}</strong> ${verdictMark(claim.verdict, language)}</p>
      <dl>
        <div><dt>${say(slideMessages.notesSay)}</dt><dd>${say(claim.says)}</dd></div>
        <div><dt>${say(slideMessages.sayInstead)}</dt><dd>${say(claim.nuance)}</dd></div>
      </dl>
      <ul class="${slideClass.sources}">${claim.sources.map((source) => html`<li>${renderSource(source, language)}</li>`)}</ul>
    </article>`;
}

const renderOmission = ({ id, misses, answer, sources }: Omission, language: Language): Html => {
  const say = sayIn(language);
  return html`
    <article class="${slideClass.claim}">
      <p><strong>${id}</strong> ${say(slideMessages.leftOut)}</p>
      <dl>
        <div><dt>${say(slideMessages.notesLack)}</dt><dd>${say(misses)}</dd></div>
        <div><dt>${say(slideMessages.sayInstead)}</dt><dd>${say(answer)}</dd></div>
      </dl>
      <ul class="${slideClass.sources}">${sources.map((source) => html`<li>${renderSource(source, language)}</li>`)}</ul>
    </article>`;
};

/** A verdict as a word in its colour. */
export const verdictMark = (verdict: Verdict, language: Language): Html =>
  html`<span class="${slideClass.verdict}" ${unsafeHtml(verdictAttribute)}="${verdict}">${verdictNames[verdict][language]}</span>`;

/** One entry of the bibliography: `Wei et al. 2022. Emergent Abilities … arXiv:2206.07682`, linked. */
export function renderSource(source: Source, language: Language): Html {
  return html`${source.authors} ${source.year}. <a href="${source.url}" target="_blank" rel="noopener">${source.title}</a>${renderArxiv(source)}${source.check !== 'read' && html` <em>(${slideMessages[source.check][language]})</em>`}`;
}

/** The number that finds a paper again, also on paper; a link where the title leads elsewhere. */
function renderArxiv({ arxiv, url }: Source): Html | false {
  if (!arxiv) return false;
  const address = `https://arxiv.org/abs/${arxiv}`;
  if (address === url) return html` arXiv:${arxiv}`;
  return html` <a href="${address}" target="_blank" rel="noopener">arXiv:${arxiv}</a>`;
}
