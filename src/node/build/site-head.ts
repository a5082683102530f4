import { typedText } from '../../core/model/inline.ts';
import { type Language, languages, languageTags } from '../../core/model/languages.ts';
import {
  factsRelation,
  movedAttribute,
  notebookRelation,
  pagePaths,
  rehearsalRelation,
  rootFrom,
  talkAttribute,
  versionsAttribute,
} from '../../core/model/page-contract.ts';
import { versionIdsOf } from '../../core/model/versions.ts';
import { type Html, html, unsafeHtml } from '../../core/render/html.ts';
import type { DeckFonts } from '../fonts/deck-fonts.ts';
import type { BuiltTalk } from './built-talk.ts';

/** What the head of a page leads to, by paths from the root of the site. */
export interface HeadLinks {
  readonly facts: Readonly<Record<Language, string>>;
  readonly notebook: Readonly<Record<Language, string>>;
  readonly rehearsal: Readonly<Record<Language, string>>;
}

/** The start of a page, up to where the attributes of its root go on. */
export const rootTag = ({ deck }: BuiltTalk, language: Language): Html =>
  html`<html lang="${languageTags[language]}" ${unsafeHtml(talkAttribute)}="${deck.id}" ${unsafeHtml(versionsAttribute)}="${versionIdsOf(deck).join(' ')}" ${unsafeHtml(movedAttribute)}="${Object.entries(
    deck.moved ?? {},
  )
    .map((pair) => pair.join('='))
    .join(' ')}"`;

/** What a page says of itself, and the fonts it is set in. */
export function pageHead(
  { deck, icon }: BuiltTalk,
  language: Language,
  links: HeadLinks,
  fonts: DeckFonts,
): Html {
  const up = rootFrom(language);
  const { title, description, author } = deck;
  return html`<title>${typedText(title[language])}</title>
    <meta name="description" content="${typedText(description[language])}">
    <meta name="author" content="${typedText(author[language])}">
    <link rel="icon" href="${iconAddress(icon)}">
    ${languages.map(
      (
        one,
      ) => html`<link rel="alternate" hreflang="${languageTags[one]}" href="${`${up}${pagePaths[one]}` || './'}">
    `,
    )}
    <link rel="${unsafeHtml(factsRelation)}" href="${up}${links.facts[language]}">
    <link rel="${unsafeHtml(notebookRelation)}" href="${up}${links.notebook[language]}">
    ${languages.map(
      (
        one,
      ) => html`<link rel="${unsafeHtml(rehearsalRelation)}" hreflang="${languageTags[one]}" href="${up}${links.rehearsal[one]}">
    `,
    )}
    <style data-cover>${unsafeHtml(fonts.coverCss[language])}</style>
    <style>${unsafeHtml(fonts.css((name) => `${up}assets/${name}`))}</style>`;
}

/**
 * In the page itself: a browser that fetches it apart does so again on every step. A talk without one says so, or the
 * browser would look for it.
 */
const iconAddress = (icon: string | undefined): string =>
  icon === undefined ? 'data:,' : `data:image/svg+xml,${encodeURIComponent(icon)}`;
