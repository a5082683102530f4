import type { Language } from '../model/languages.ts';
import type { Syllables } from './syllables.ts';

/**
 * What the matcher needs to hear a language: nothing for English, for Chinese its syllables, which are large and come
 * when there is something to hear. Undefined where they cannot be had: Chinese is then compared by its characters.
 */
export const loadSyllables = (language: Language): Promise<Syllables | undefined> => loaders[language]();

const loaders: Readonly<Record<Language, () => Promise<Syllables | undefined>>> = {
  zh: () =>
    import('./pinyin.ts').then(
      ({ pinyinOf }) => pinyinOf,
      () => undefined,
    ),
  en: async () => undefined,
};
