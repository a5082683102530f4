import { createHash } from 'node:crypto';
import { type Language, languages, languageTags, perLanguage } from '../../core/model/languages.ts';
import { type RehearsalFacts, rehearsalRoot } from '../../core/model/page-contract.ts';
import type { Html } from '../../core/render/html.ts';
import { makeDeckFonts } from '../fonts/deck-fonts.ts';
import type { BuiltTalk } from './built-talk.ts';
import { failOn } from './problems.ts';
import type { Project } from './project.ts';
import { pageHead, rootTag } from './site-head.ts';
import { siteTexts } from './site-texts.ts';

/** Everything of the site that the bundler does not make itself. */
export interface Site {
  /** Files beside the pages, by their path in the site. */
  readonly files: ReadonlyMap<string, Uint8Array | string>;
  /** Fills the one HTML document for a language. */
  fill(template: string, language: Language): string;
}

/** @throws a `TalkError` where a character of the talk is in none of its fonts. */
export async function prepareSite(project: Project, talk: BuiltTalk): Promise<Site> {
  const pages = perLanguage((language) => markupOf(talk.slides[language]));
  const notebook = perLanguage((language) => markupOf([talk.notebook[language]]));
  const fonts = await makeDeckFonts(siteTexts(talk, pages));
  await failOn(project, fonts.problems);

  const facts = perLanguage((language) => JSON.stringify(talk.facts[language]));
  const deck = digest(Object.values(facts).join(''));
  const style = fonts.rehearsalCss((name) => `${rehearsalRoot}assets/${name}`);
  const rehearsal = perLanguage((language) =>
    JSON.stringify({ deck, style, ...talk.rehearsal[language] } satisfies RehearsalFacts),
  );
  const links = {
    facts: perLanguage((language) => `assets/facts.${language}-${digest(facts[language])}.json`),
    notebook: perLanguage((language) => `assets/notebook.${language}-${digest(notebook[language])}.html`),
    rehearsal: perLanguage((language) => `assets/rehearsal.${language}-${digest(rehearsal[language])}.json`),
  };
  return {
    files: new Map<string, Uint8Array | string>([
      ...fonts.files.map(({ name, bytes }) => [`assets/${name}`, bytes] as const),
      ...languages.map((language) => [links.facts[language], facts[language]] as const),
      ...languages.map((language) => [links.notebook[language], notebook[language]] as const),
      ...languages.map((language) => [links.rehearsal[language], rehearsal[language]] as const),
    ]),
    fill: (template, language) =>
      template
        .replace(`<html lang="${languageTags[languages[0]]}"`, () => rootTag(talk, language).markup)
        .replaceAll('%talk:first%', talk.deck.sections[0]?.slides[0]?.id ?? '')
        .replace('<!--talk:head-->', () => pageHead(talk, language, links, fonts).markup)
        .replace('<!--talk:slides-->', () => pages[language]),
  };
}

/** Indentation is for whoever reads the layouts, not for the wire. */
const markupOf = (pieces: readonly Html[]): string =>
  pieces.map(({ markup }) => markup.replace(/\n\s*/g, '\n')).join('\n');

const digest = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 8);
