import type { Language } from '../../../core/model/languages.ts';

/** So many words in a row as they are in the script are no accident any more. */
const run = 8;

/**
 * The share of what was said that is word for word in the script: characters of Chinese, words of English.
 * Undefined where too little was written down to tell.
 */
export function readingShare(said: string, script: string, language: Language): number | undefined {
  const spoken = wordsOf(said, language);
  if (spoken.length < 5 * run) return undefined;
  const written = new Set(runsOf(wordsOf(script, language)));
  const read = new Set(
    runsOf(spoken).flatMap((words, from) =>
      written.has(words) ? Array.from({ length: run }, (_, place) => from + place) : [],
    ),
  );
  return read.size / spoken.length;
}

function wordsOf(text: string, language: Language): readonly string[] {
  const plain = text.normalize('NFKC').toLowerCase().replace(/[’']/g, '');
  return (
    plain.match(
      language === 'zh' ? /\p{Script=Han}|(?:(?!\p{Script=Han})[\p{L}\p{N}])+/gu : /[\p{L}\p{N}]+/gu,
    ) ?? []
  );
}

const runsOf = (words: readonly string[]): readonly string[] =>
  words
    .slice(0, Math.max(0, words.length - run + 1))
    .map((_, from) => words.slice(from, from + run).join(' '));
