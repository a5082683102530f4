import { deckMessages } from '../messages/deck.ts';
import { fillIn } from '../messages/fill-in.ts';
import { notebookMessages, notebookTitles } from '../messages/notebook.ts';
import { slideMessages, verdictNames } from '../messages/slides.ts';
import type { Deck } from '../model/deck.ts';
import { type Claim, type Omission, type Source, verdicts } from '../model/evidence.ts';
import { typedText } from '../model/inline.ts';
import type { Language, Text } from '../model/languages.ts';
import { slideClass } from '../model/page-classes.ts';
import { slideAddress, verdictAttribute } from '../model/page-contract.ts';
import { countedSections, notebookParts, slidesAbout, slidesOf } from '../model/queries.ts';
import type { Slide } from '../model/slides.ts';
import { verdictMark } from './evidence-html.ts';
import { type Html, html, unsafeHtml } from './html.ts';
import { sayIn } from './inline-html.ts';
import type { Medium } from './layout.ts';

/** The study notes in their own order, as HTML in pieces: print has to know what it shows where. */
export interface Notebook {
  /** Its title and what it is. */
  readonly head: Html;
  /** What leads to every claim at a glance. */
  readonly overview: Html;
  readonly overviewId: string;
  readonly title: { readonly all: string; readonly overview: string };
  readonly parts: readonly NotebookPart[];
}

/** What stands under one heading of the notes; the last part is what they leave out. */
export interface NotebookPart {
  readonly title: string;
  readonly heading: Html;
  readonly entries: readonly NotebookEntry[];
}

export interface NotebookEntry {
  /** `N01` */
  readonly id: string;
  /** As one types it: `N01 A large model is …` */
  readonly title: string;
  readonly markup: Html;
}

interface NotebookContext {
  readonly deck: Deck;
  readonly language: Language;
  /** On paper there is no deck to link to: slides are named only. */
  readonly medium: Medium;
}

/** Every claim of the notes with its verdict, what to say and where the talk deals with it; then what they lack. */
export function makeNotebook(deck: Deck, language: Language, medium: Medium): Notebook {
  const context: NotebookContext = { deck, language, medium };
  const parts = [
    ...notebookParts(deck).map(({ heading, claims }) =>
      makePart(
        heading,
        language,
        claims.map((claim) => claimEntry(claim, context)),
      ),
    ),
    makePart(
      notebookTitles.leftOut,
      language,
      deck.omissions.map((omission) => omissionEntry(omission, context)),
    ),
  ].filter(({ entries }) => entries.length > 0);
  const overviewId = 'overview';
  return {
    head: renderHead(context),
    overview: renderOverview(overviewId, parts, context),
    overviewId,
    title: { all: notebookTitles.all[language], overview: notebookTitles.overview[language] },
    parts,
  };
}

/** All of it, one piece below the other. */
export const renderNotebook = ({ head, overview, parts }: Notebook): Html =>
  html`${head}${overview}${parts.map(
    ({ heading, entries }) => html`
  <section>${heading}${entries.map(({ markup }) => markup)}
  </section>`,
  )}`;

function renderHead({ deck: { claims, omissions }, language }: NotebookContext): Html {
  const values = { claims: claims.length, omissions: omissions.length };
  return html`
  <header>
    <h1>${notebookTitles.all[language]}</h1>
    <p>${claims.length === 0 ? notebookMessages.none[language] : fillIn(notebookMessages.intro[language], values)}</p>
    <p class="${slideClass.byline}">${slideMessages.referencesQuotedPaper[language]}</p>
  </header>`;
}

/** How many claims have which verdict, and the number of every one, in the colour of its verdict. */
function renderOverview(id: string, parts: readonly NotebookPart[], context: NotebookContext): Html {
  const { deck, language } = context;
  const counts = verdicts
    .map((verdict) => ({ verdict, count: deck.claims.filter((claim) => claim.verdict === verdict).length }))
    .filter(({ count }) => count > 0);
  return html`
  <nav id="${id}" aria-labelledby="${id}-title">
    <h2 id="${id}-title">${notebookTitles.overview[language]}</h2>
    <ul class="${slideClass.tally}">${counts.map(
      ({ verdict, count }) => html`<li>${verdictMark(verdict, language)} ${count}</li>`,
    )}</ul>
    <ul>${parts.map(
      ({ title, entries }) => html`
      <li><p>${title}</p> <ul class="${slideClass.tally}">${entries.map(
        (entry) => html`<li>${renderJump(entry.id, context)}</li> `,
      )}</ul></li>`,
    )}
    </ul>
  </nav>`;
}

function renderJump(id: string, { deck, language }: NotebookContext): Html {
  const claim = deck.claims.find((one) => one.id === id);
  const verdict =
    claim &&
    html` ${unsafeHtml(verdictAttribute)}="${claim.verdict}" title="${verdictNames[claim.verdict][language]}"`;
  return html`<a class="${slideClass.verdict}" href="#${id}"${verdict}>${id}</a>`;
}

const makePart = (heading: Text, language: Language, entries: readonly NotebookEntry[]): NotebookPart => ({
  title: typedText(heading[language]),
  heading: html`
    <h2>${sayIn(language)(heading)}</h2>`,
  entries,
});

const claimEntry = ({ id, says, verdict, say, nuance, sources }: Claim, context: NotebookContext) =>
  makeEntry({ id, says, mark: verdictMark(verdict, context.language), say, nuance, sources }, context);

const omissionEntry = ({ id, misses, answer, sources }: Omission, context: NotebookContext) =>
  makeEntry(
    {
      id,
      says: misses,
      mark: html`<span class="${slideClass.verdict}">${slideMessages.leftOut[context.language]}</span>`,
      say: answer,
      sources,
    },
    context,
  );

/** What is shown of a claim, and of an omission, which has no nuance. */
interface Shown {
  readonly id: Claim['id'] | Omission['id'];
  readonly says: Text;
  readonly mark: Html;
  readonly say: Text;
  readonly nuance?: Text;
  readonly sources: readonly Source[];
}

function makeEntry(shown: Shown, context: NotebookContext): NotebookEntry {
  const { id, says, mark, nuance, sources } = shown;
  const { language } = context;
  const say = sayIn(language);
  const row = (label: Text, content: Html): Html =>
    html`<div><dt>${say(label)}</dt><dd>${content}</dd></div>
      `;
  return {
    id,
    title: `${id} ${typedText(says[language])}`,
    markup: html`
    <article class="${slideClass.claim}" id="${id}">
      <h3 class="${slideClass.says}"><strong>${id}</strong> ${mark} <span>${say(says)}</span></h3>
      <dl>
      ${row(notebookMessages.say, html`<p class="${slideClass.say}">${say(shown.say)}</p>`)}${nuance && row(notebookMessages.nuance, say(nuance))}${row(notebookMessages.slides, renderSlideLinks(id, context))}${row(notebookMessages.sources, renderSources(sources))}</dl>
    </article>`,
  };
}

const renderSlideLinks = (id: Shown['id'], context: NotebookContext): Html =>
  html`<ul>${slidesAbout(id, context.deck).map((slide) => {
    const name = html`${pageOf(slide, context)} · ${sayIn(context.language)(slide.title)}`;
    return html`<li>${context.medium === 'paper' ? name : html`<a href="${slideAddress(slide.id)}">${name}</a>`}</li>`;
  })}</ul>`;

/** The page number in the full talk; backup slides are numbered by themselves. */
function pageOf(slide: Slide, { deck, language }: NotebookContext): string {
  const counted = countedSections(deck).flatMap(({ slides }) => slides);
  const page = counted.indexOf(slide) + 1;
  if (page > 0) return String(page);
  const backups = slidesOf(deck).filter((one) => !counted.includes(one));
  return `${deckMessages.backup[language]} ${backups.indexOf(slide) + 1}`;
}

/** Short names in one line, as a footer has them, each a link; `*` was not read in the original. */
const renderSources = (sources: readonly Source[]): Html =>
  html`<ul class="${slideClass.sources}">${sources.map(
    ({ url, authors, title, short, check }) =>
      html`<li><a href="${url}" title="${authors}: ${title}" target="_blank" rel="noopener">${short}</a>${check !== 'read' && ' *'}</li>`,
  )}</ul>`;
