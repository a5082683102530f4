import { createHash } from 'node:crypto';
import { deckKeyMessages, deckMessages, versionName, versionSign } from '../../core/messages/deck.ts';
import { rehearsalTexts } from '../../core/messages/rehearsal-screens.ts';
import { slideMessages, verdictNames } from '../../core/messages/slides.ts';
import { speakerKeyMessages, speakerMessages } from '../../core/messages/speaker.ts';
import type { Deck } from '../../core/model/deck.ts';
import { typedText } from '../../core/model/inline.ts';
import {
  type Language,
  languageNames,
  languages,
  languageTags,
  perLanguage,
  type Text,
} from '../../core/model/languages.ts';
import {
  factsRelation,
  pagePaths,
  type RehearsalFacts,
  rehearsalRelation,
  rehearsalRoot,
  rootFrom,
  type SlideFacts,
  talkAttribute,
  versionsAttribute,
} from '../../core/model/page-contract.ts';
import { versionIdsOf } from '../../core/model/versions.ts';
import { type Html, html, unsafeHtml } from '../../core/render/html.ts';
import { makeDeckFonts } from '../fonts/deck-fonts.ts';
import type { DrawnTexts } from '../fonts/drawn-texts.ts';
import type { BuiltTalk } from './built-talk.ts';
import { failOn } from './problems.ts';
import type { Project } from './project.ts';

/** Everything of the site that the bundler does not make itself. */
export interface Site {
  /** Files beside the pages, by their path in the site. */
  readonly files: ReadonlyMap<string, Uint8Array | string>;
  /** Fills the one HTML document for a language. */
  fill(template: string, language: Language): string;
}

export async function prepareSite(project: Project, talk: BuiltTalk): Promise<Site> {
  const slides = perLanguage((language) => join(talk.slides[language]));
  const facts = perLanguage((language) => JSON.stringify(talk.facts[language]));
  const deck = digest(Object.values(facts).join(''));
  const fonts = await makeDeckFonts({
    pages: slides,
    covers: perLanguage((language) => talk.slides[language][0]?.markup ?? ''),
    facts: perLanguage((language) =>
      [...Object.values(talk.facts[language]).flatMap(factTexts), ...speakerTexts(language)].join('\n'),
    ),
    runtime: runtimeTexts(talk.deck),
    rehearsal: perLanguage((language) => rehearsalDrawn(talk.rehearsal[language], language)),
  });
  await failOn(project, fonts.problems);
  const rehearsal = perLanguage((language) => {
    const style = fonts.rehearsalCss((name) => `${rehearsalRoot}assets/${name}`);
    return JSON.stringify({ deck, style, ...talk.rehearsal[language] } satisfies RehearsalFacts);
  });

  const factsPath = perLanguage((language) => `assets/facts.${language}-${digest(facts[language])}.json`);
  const rehearsalPath = perLanguage(
    (language) => `assets/rehearsal.${language}-${digest(rehearsal[language])}.json`,
  );
  const files = new Map<string, Uint8Array | string>([
    ...fonts.files.map(({ name, bytes }): [string, Uint8Array] => [`assets/${name}`, bytes]),
    ...languages.map((language): [string, string] => [factsPath[language], facts[language]]),
    ...languages.map((language): [string, string] => [rehearsalPath[language], rehearsal[language]]),
  ]);

  const head = (language: Language): Html => {
    const up = rootFrom(language);
    const { title, description, author } = talk.deck;
    return html`<title>${typedText(title[language])}</title>
    <meta name="description" content="${typedText(description[language])}">
    <meta name="author" content="${typedText(author[language])}">
    <link rel="icon" href="${iconAddress(talk.icon)}">
    ${languages.map(
      (
        one,
      ) => html`<link rel="alternate" hreflang="${languageTags[one]}" href="${`${up}${pagePaths[one]}` || './'}">
    `,
    )}
    <link rel="${unsafeHtml(factsRelation)}" href="${up}${factsPath[language]}">
    ${languages.map(
      (
        one,
      ) => html`<link rel="${unsafeHtml(rehearsalRelation)}" hreflang="${languageTags[one]}" href="${up}${rehearsalPath[one]}">
    `,
    )}
    <style data-cover>${unsafeHtml(fonts.coverCss[language])}</style>
    <style>${unsafeHtml(fonts.css((name) => `${up}assets/${name}`))}</style>`;
  };

  const root = (language: Language): Html => {
    const versions = versionIdsOf(talk.deck).join(' ');
    return html`<html lang="${languageTags[language]}" ${unsafeHtml(talkAttribute)}="${talk.deck.id}" ${unsafeHtml(versionsAttribute)}="${versions}"`;
  };

  return {
    files,
    fill: (template, language) =>
      template
        .replace('<html lang="zh-CN"', () => root(language).markup)
        .replaceAll('%talk:first%', talk.deck.sections[0]?.slides[0]?.id ?? '')
        .replace('<!--talk:head-->', () => head(language).markup)
        .replace('<!--talk:slides-->', () => slides[language]),
  };
}

/**
 * In the page itself: a browser that fetches it apart does so again on every step. A talk without one says so, or the
 * browser would look for it.
 */
const iconAddress = (icon: string | undefined): string =>
  icon === undefined ? 'data:,' : `data:image/svg+xml,${encodeURIComponent(icon)}`;

/** Indentation is for whoever reads the layouts, not for the wire. */
const join = (parts: readonly Html[]): string =>
  parts.map(({ markup }) => markup.replace(/\n\s*/g, '\n')).join('\n');

const factTexts = ({ evidence, scripts, keyPoints }: SlideFacts): readonly string[] => [
  evidence,
  ...Object.values(scripts).map(({ notes }) => notes),
  ...keyPoints,
];

/** What the rehearsal says; its titles, cues and questions are headings, its own words may be. */
function rehearsalDrawn(
  rehearsal: BuiltTalk['rehearsal'][Language],
  language: Language,
): DrawnTexts['rehearsal'][Language] {
  const words = rehearsalTexts.map((text) => text[language]).join('\n');
  const { sections, slides, questions } = rehearsal;
  const headings = [
    ...sections.map(({ title }) => title),
    ...slides.flatMap(({ title, keyPoints }) => [title, ...keyPoints.map(({ cue }) => cue)]),
    ...questions.map(({ question }) => question),
  ];
  return { text: words + JSON.stringify(rehearsal), strong: words + headings.join('\n') };
}

/** What the speaker view says, which the deck never shows. */
const speakerTexts = (language: Language): readonly string[] =>
  [speakerMessages, speakerKeyMessages].flatMap((group) =>
    Object.values<Text>(group).map((text) => text[language]),
  );

/** What scripts write into the page, marked up as they do it: the titles of panels are headings. */
function runtimeTexts(deck: Deck): string {
  const texts = [
    ...[deckMessages, deckKeyMessages, slideMessages, verdictNames].flatMap((group) =>
      Object.values<Text>(group),
    ),
    ...versionIdsOf(deck).flatMap((id) => [versionName(id), versionSign(id)]),
  ];
  const all = languages.flatMap((language) => texts.map((text) => text[language])).join('\n');
  const names = Object.values(languageNames).join('\n');
  const headings = languages.flatMap((language) =>
    [
      deckMessages.evidence,
      deckMessages.length,
      deckMessages.menu,
      deckMessages.search,
      deckMessages.languageFailed,
    ].map((text) => text[language]),
  );
  return html`<h2>${headings.join('\n')}${names}</h2><p>${all}${names}</p>`.markup;
}

const digest = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 8);
