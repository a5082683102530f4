import {
  deckKeyMessages,
  deckMessages,
  panelTitles,
  versionName,
  versionSign,
} from '../../core/messages/deck.ts';
import { notebookMessages, notebookTitles } from '../../core/messages/notebook.ts';
import { rehearsalTexts } from '../../core/messages/rehearsal-screens.ts';
import { slideMessages, verdictNames } from '../../core/messages/slides.ts';
import { speakerKeyMessages, speakerMessages } from '../../core/messages/speaker.ts';
import type { Deck } from '../../core/model/deck.ts';
import {
  type Language,
  languageNames,
  languages,
  perLanguage,
  type Text,
} from '../../core/model/languages.ts';
import type { SlideFacts } from '../../core/model/page-contract.ts';
import { versionIdsOf } from '../../core/model/versions.ts';
import { html } from '../../core/render/html.ts';
import type { DrawnTexts } from '../fonts/drawn-texts.ts';
import type { BuiltTalk } from './built-talk.ts';

/**
 * Everything that the site ever shows, for its fonts to be cut to.
 *
 * @param pages The slides of each language, as they stand in its page.
 */
export function siteTexts(talk: BuiltTalk, pages: Readonly<Record<Language, string>>): DrawnTexts {
  return {
    pages,
    covers: perLanguage((language) => talk.slides[language][0]?.markup ?? ''),
    facts: perLanguage((language) =>
      [
        ...Object.values(talk.facts[language]).flatMap(factTexts),
        ...speakerTexts(language),
        talk.notebook[language].markup,
        notebookMessages.failed[language],
      ].join('\n'),
    ),
    runtime: runtimeTexts(talk.deck),
    rehearsal: perLanguage((language) => rehearsalTextsOf(talk.rehearsal[language], language)),
  };
}

const factTexts = ({ evidence, scripts, keyPoints }: SlideFacts): readonly string[] => [
  evidence,
  ...Object.values(scripts).map(({ notes }) => notes),
  ...keyPoints,
];

/** What the speaker view says, which the deck never shows. */
const speakerTexts = (language: Language): readonly string[] =>
  [speakerMessages, speakerKeyMessages].flatMap((group) =>
    Object.values<Text>(group).map((text) => text[language]),
  );

/** What the rehearsal says; its titles, cues and questions are headings, its own words may be. */
function rehearsalTextsOf(
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

/** What scripts write into the page, marked up as they do it. */
function runtimeTexts(deck: Deck): string {
  const texts = [
    ...[deckMessages, deckKeyMessages, slideMessages, verdictNames].flatMap((group) =>
      Object.values<Text>(group),
    ),
    ...versionIdsOf(deck).flatMap((id) => [versionName(id), versionSign(id)]),
  ];
  const inAll = (some: readonly Text[]): string =>
    languages.flatMap((language) => some.map((text) => text[language])).join('\n');
  const names = Object.values(languageNames).join('\n');
  const titles = [
    ...Object.values(panelTitles),
    ...Object.values(notebookTitles),
    ...deck.claims.flatMap(({ heading }) => heading ?? []),
  ];
  return html`<h2>${inAll(titles)}${names}</h2><p>${inAll(texts)}${names}</p>`.markup;
}
