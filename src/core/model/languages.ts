export const languages = ['zh', 'en'] as const;
export type Language = (typeof languages)[number];

/**
 * One text in every language. Inline markup: `**bold**`, `^{superscript}`, `_{subscript}`,
 * and `\n` for a deliberate line break. Everything else is printed as it is written.
 */
export type Text = Readonly<Record<Language, string>>;

/** One thing a language. */
export const perLanguage = <T>(make: (language: Language) => T): Record<Language, T> =>
  // Each language is a key once: what fromEntries cannot promise.
  Object.fromEntries(languages.map((language) => [language, make(language)])) as Record<Language, T>;

/** The same, made one after the other. */
export async function perLanguageInTurn<T>(
  make: (language: Language) => Promise<T>,
): Promise<Record<Language, T>> {
  const made = new Map<Language, T>();
  for (const language of languages) made.set(language, await make(language));
  return Object.fromEntries(made) as Record<Language, T>;
}

/** What `lang` and `hreflang` call it. */
export const languageTags: Readonly<Record<Language, string>> = { zh: 'zh-CN', en: 'en' };

/** What each calls itself. */
export const languageNames: Readonly<Record<Language, string>> = { zh: '中文', en: 'English' };

/** The language that `L` goes to from `language`. */
export function nextLanguage(language: Language): Language {
  return languages[(languages.indexOf(language) + 1) % languages.length] ?? language;
}
