import { type Language, languages, type Text } from '../deck/vocabulary.ts';

const codes: Readonly<Record<Language, string>> = { zh: 'zh-CN', en: 'en' };

/** The language the page is in now. */
export function pageLanguage(): Language {
  const code = document.documentElement.lang;
  return languages.find((language) => code.startsWith(language)) ?? 'zh';
}

export function setPageLanguage(language: Language): void {
  document.documentElement.lang = codes[language];
}

export const otherLanguage = (language: Language): Language => (language === 'zh' ? 'en' : 'zh');

/** One of the page's own texts, in the language it is in now. */
export const say = (text: Text): string => text[pageLanguage()];

/** Where the page of the other language lies. */
export function otherLanguageAddress(): string | undefined {
  return document.querySelector<HTMLLinkElement>('link[rel="alternate"][hreflang]')?.href;
}
