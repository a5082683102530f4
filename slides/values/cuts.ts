import type { Language } from '../../src/core/model/languages.ts';
import type { ChipChart } from '../../src/core/model/pictures.ts';

/** A text cut by one vocabulary: its pieces, and for a character cut through, into how many. */
export type Cut = readonly (string | number)[];

type Chips = ChipChart['rows'][number]['chips'];

/**
 * The same two sentences and one sum, as the published vocabularies cut them: r50k (GPT-2), cl100k (GPT-4), o200k
 * (GPT-4o), DeepSeek-V3 and Qwen3. Computed on 2026-11-27 with gpt-tokenizer 4.0.0 and @lenml/tokenizers 3.7.2.
 * The space that belongs to the front of an English piece is left out.
 */
export const cuts = {
  /* 大语言模型只会一件事：猜下一个词。 */
  gpt2: ['大', 2, 3, 3, 3, 2, 2, '一', 2, 2, 3, 3, 2, '一', 2, 2, '。'],
  gpt4: ['大', '语', '言', '模', '型', '只', '会', '一', '件', '事', '：', 3, '下', '一个', 2, '。'],
  gpt4o: ['大', '语言', '模型', '只', '会', '一', '件', '事', '：', '猜', '下', '一个', '词', '。'],
  /** Qwen3 cuts it alike. */
  deepseek: ['大', '语言', '模型', '只会', '一件事', '：', '猜', '下一个', '词', '。'],
  /** All five cut it alike, and so does Llama 3.1. */
  english: [
    'A',
    'large',
    'language',
    'model',
    'does',
    'one',
    'thing',
    ':',
    'it',
    'guesses',
    'the',
    'next',
    'word',
    '.',
  ],
  /** All but Qwen3, and Llama 3.1 with them. */
  sum: ['36', '+', '59', '='],
  sumByDigit: ['3', '6', '+', '5', '9', '='],
} as const satisfies Record<string, Cut>;

export const pieceCount = (cut: Cut): number =>
  cut.reduce<number>((sum, piece) => sum + (typeof piece === 'number' ? piece : 1), 0);

/** The same chips in both languages of the talk. */
export function chipsOf(cut: Cut): Chips {
  const chips: Chips[Language] = cut.flatMap((piece) =>
    typeof piece === 'number'
      ? Array.from({ length: piece }, () => ({ text: '', role: 'fragment' as const }))
      : [{ text: piece }],
  );
  return { zh: chips, en: chips };
}
