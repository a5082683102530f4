import type { Language } from '../model/languages.ts';
import type { Syllables } from './syllables.ts';

/** What writes a language's words as syllables; none where its writing shows well enough how they sound. */
const loaders: Readonly<Record<Language, (() => Promise<Syllables>) | undefined>> = {
  zh: async () => (await import('./pinyin.ts')).pinyinOf,
  en: undefined,
};

/**
 * The syllables of a language, which are large and come when there is something to hear. Undefined for a language that
 * needs none, and where they cannot be had: it is then compared by its characters.
 */
export const loadSyllables = async (language: Language): Promise<Syllables | undefined> =>
  loaders[language]?.().catch(() => undefined);
