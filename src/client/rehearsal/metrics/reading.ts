import type { Language } from '../../../core/model/languages.ts';
import type { VersionSlide } from '../../../core/model/version-slide.ts';

/** So many words in a row as they are in the script are no accident any more. */
const rowLength = 8;

/**
 * The share of what was said that is word for word in the script: characters of Chinese, words of English.
 * Undefined where too little was written down to tell.
 */
export function readingShare(said: string, script: string, language: Language): number | undefined {
  const spoken = wordsOf(said, language);
  if (spoken.length < 5 * rowLength) return undefined;
  const written = new Set(rowsOf(wordsOf(script, language)));
  const read = new Set(
    rowsOf(spoken).flatMap((row, from) =>
      written.has(row) ? Array.from({ length: rowLength }, (_, place) => from + place) : [],
    ),
  );
  return read.size / spoken.length;
}

/** What counts as a word: a Chinese character, and whatever is written between spaces. */
const word: Readonly<Record<Language, RegExp>> = {
  zh: /\p{Script=Han}|(?:(?!\p{Script=Han})[\p{L}\p{N}])+/gu,
  en: /[\p{L}\p{N}]+/gu,
};

function wordsOf(text: string, language: Language): readonly string[] {
  const plain = text.normalize('NFKC').toLowerCase().replace(/[’']/g, '');
  return plain.match(word[language]) ?? [];
}

/** Every row of so many words, each beginning one word further on. */
const rowsOf = (words: readonly string[]): readonly string[] =>
  words
    .slice(0, Math.max(0, words.length - rowLength + 1))
    .map((_, from) => words.slice(from, from + rowLength).join(' '));

/** What is read aloud, without its markup. */
export const scriptText = ({ script }: Pick<VersionSlide, 'script'>): string =>
  script.notes
    .replace(/<\/?(?:p|sup|sub|br)\b[^>]*>/g, ' ')
    .replace(/<[^>]+>/g, '')
    .replace(/&(amp|lt|gt|quot);/g, (_, name: string) => entities[name] ?? '')
    .replace(/\s+/g, ' ')
    .trim();

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' };
