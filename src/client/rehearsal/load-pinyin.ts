import type { Language } from '../../core/model/languages.ts';
import { isComparedBySyllables, type Syllables } from '../../core/phrase-match/syllables.ts';

/**
 * What the matcher needs to hear a language: nothing for English, for Chinese its syllables, which are large and come
 * when there is something to hear. Undefined where they cannot be had: Chinese is then compared by its characters.
 */
export const loadSyllables = async (language: Language): Promise<Syllables | undefined> =>
  isComparedBySyllables[language]
    ? import('../../core/phrase-match/pinyin.ts').then(
        ({ pinyinOf }) => pinyinOf,
        () => undefined,
      )
    : undefined;
