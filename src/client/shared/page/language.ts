import { type Fillings, fillIn } from '../../../core/messages/fill-in.ts';
import { type Language, languages, languageTags, type Text } from '../../../core/model/languages.ts';

/** The language the page is in now. */
export function pageLanguage(): Language {
  const { lang } = document.documentElement;
  return languages.find((language) => languageTags[language] === lang) ?? languages[0];
}

export function setPageLanguage(language: Language): void {
  document.documentElement.lang = languageTags[language];
}

/** One of the page's own texts, in the language it is in now. */
export const say = (text: Text): string => text[pageLanguage()];

/** The same, with its `{name}`s filled in. */
export const fill = (text: Text, values: Fillings): string => fillIn(say(text), values);

/** Where the page of another language lies: the page names them all in its head. */
export function languageAddress(language: Language): string | undefined {
  return document.querySelector<HTMLLinkElement>(
    `link[rel="alternate"][hreflang="${languageTags[language]}"]`,
  )?.href;
}
