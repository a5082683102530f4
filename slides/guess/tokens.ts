import { defineSlide, keyPoint } from '../../src/core/model/define.ts';
import { sources } from '../sources.ts';
import { chipsOf, cuts } from '../values/cuts.ts';

export const tokens = defineSlide({
  id: 'tokens',
  layout: 'live',
  title: {
    zh: '同一句话：中文从 {{pieces.gpt2}} 块到 {{pieces.deepseek}} 块，英文一直 {{pieces.english}} 块',
    en: 'Chinese fell from {{pieces.gpt2}} pieces to {{pieces.deepseek}}, English stayed at {{pieces.english}}',
  },
  prediction: {
    zh: '先猜：同一句话，中文和英文，哪个切得碎？',
    en: 'Guess first: one sentence, two languages. Which is cut finer?',
  },
  charts: [
    {
      id: 'cuts',
      kind: 'chips',
      title: { zh: '同一句话，几份词表怎么切', en: 'One sentence, cut by several vocabularies' },
      text: {
        zh: '“大语言模型只会一件事：猜下一个词。”2019 年 GPT-2 的词表切成 {{pieces.gpt2}} 块，多半是拼不成一个字的碎片；GPT-4 的 {{pieces.gpt4}} 块；GPT-4o 的 {{pieces.gpt4o}} 块；DeepSeek-V3 和 Qwen3 都是 {{pieces.deepseek}} 块。同一句英文，这几份词表都切成 {{pieces.english}} 块。“36+59=”在多数词表里是 {{pieces.sum}} 块，两个数各占一块；在 Qwen3 里是 {{pieces.sumByDigit}} 块，一位一块。',
        en: 'The sentence “A large language model does one thing: it guesses the next word.” In Chinese, GPT-2’s vocabulary of 2019 cuts it into {{pieces.gpt2}} pieces, most of them less than a character; GPT-4’s into {{pieces.gpt4}}, GPT-4o’s into {{pieces.gpt4o}}, DeepSeek-V3’s and Qwen3’s into {{pieces.deepseek}}. In English all of them cut it into {{pieces.english}}. Most cut “36+59=” into {{pieces.sum}} pieces, a number each; Qwen3 into {{pieces.sumByDigit}}, a digit each.',
      },
      rows: [
        {
          label: { zh: 'GPT-2', en: 'GPT-2' },
          byline: { zh: '2019', en: '2019' },
          count: { zh: '{{pieces.gpt2}}', en: '{{pieces.gpt2}}' },
          tone: 'scale',
          chips: chipsOf(cuts.gpt2),
        },
        {
          label: { zh: 'GPT-4', en: 'GPT-4' },
          byline: { zh: '2023', en: '2023' },
          count: { zh: '{{pieces.gpt4}}', en: '{{pieces.gpt4}}' },
          tone: 'scale',
          chips: chipsOf(cuts.gpt4),
        },
        {
          label: { zh: 'GPT-4o', en: 'GPT-4o' },
          byline: { zh: '2024', en: '2024' },
          count: { zh: '{{pieces.gpt4o}}', en: '{{pieces.gpt4o}}' },
          tone: 'learning',
          chips: chipsOf(cuts.gpt4o),
        },
        {
          label: { zh: 'DeepSeek-V3', en: 'DeepSeek-V3' },
          byline: { zh: '2024 · Qwen3 同', en: '2024 · as Qwen3' },
          count: { zh: '{{pieces.deepseek}}', en: '{{pieces.deepseek}}' },
          tone: 'learning',
          chips: chipsOf(cuts.deepseek),
        },
        {
          label: { zh: '英文版', en: 'In English' },
          byline: { zh: '四份词表都一样', en: 'all four alike' },
          count: { zh: '{{pieces.english}}', en: '{{pieces.english}}' },
          tone: 'plain',
          chips: chipsOf(cuts.english),
        },
        {
          label: { zh: '那道题', en: 'The sum' },
          byline: { zh: '多数词表', en: 'most of them' },
          count: { zh: '{{pieces.sum}}', en: '{{pieces.sum}}' },
          tone: 'plain',
          chips: chipsOf(cuts.sum),
        },
        {
          label: { zh: '那道题', en: 'The sum' },
          byline: { zh: 'Qwen3', en: 'Qwen3' },
          count: { zh: '{{pieces.sumByDigit}}', en: '{{pieces.sumByDigit}}' },
          tone: 'plain',
          chips: chipsOf(cuts.sumByDigit),
        },
      ],
    },
  ],
  time: '50s',
  notes: {
    zh: `它读的不是字，是 token。同一句话，中文和英文，哪个切得碎？先猜。

2019 年，GPT-2 的词表把这句中文切成 {{pieces.gpt2}} 块，多半是拼不成一个字的碎片；到了 DeepSeek，只要 {{pieces.deepseek}} 块。英文呢，一直是 {{pieces.english}} 块。从吃亏到占便宜，字没变，变的是词表。

数字也一样：36，有的词表整块收，有的一位一位拆。计费、上下文、训练数据，全按块算。它数不清 strawberry 里有几个 r？先别笑，它看见的是两三块碎片，不是字母。`,
    en: `It doesn’t read letters. It reads tokens. So guess: the same sentence in Chinese and in English, which is cut finer?

GPT-2’s vocabulary of 2019 cut the Chinese into {{pieces.gpt2}} pieces, most of them less than a character. DeepSeek’s needs {{pieces.deepseek}}. The English has stayed at {{pieces.english}} all along. The sentence didn’t change; the vocabulary did.

Numbers too: 36 is one piece here and two pieces there. Price, context, training data are all counted in pieces. And if it can’t count the r’s in strawberry, don’t laugh: it never saw the letters, only two or three chunks.`,
  },
  keyPoints: [
    keyPoint(
      'tokens.chinese',
      {
        zh: '同一句中文从 {{pieces.gpt2}} 块到 {{pieces.deepseek}} 块，英文一直 {{pieces.english}} 块',
        en: 'The same Chinese went from {{pieces.gpt2}} pieces to {{pieces.deepseek}}; English stayed at {{pieces.english}}',
      },
      { zh: '中文变省了', en: 'Chinese got cheaper' },
      {
        zh: [['词表'], ['碎片', '切成', '切得碎'], ['英文呢', '英文一直', '英文没变']],
        en: [['vocabulary'], ['less than a character', 'pieces'], ['stayed at', 'has stayed', 'all along']],
      },
    ),
    keyPoint(
      'tokens.unit',
      { zh: '计费、上下文、训练数据都按块算', en: 'Price, context and data are counted in tokens' },
      { zh: '按块算', en: 'counted in pieces' },
      {
        zh: [['计费', '价钱', '收费'], ['上下文'], ['按块算', '按 token 算', '都按块']],
        en: [['price'], ['context'], ['counted in pieces', 'counted in tokens', 'counted in']],
      },
    ),
    keyPoint(
      'tokens.letters',
      { zh: '它看不见字母，所以数不清', en: 'It never sees the letters, so it miscounts them' },
      { zh: 'strawberry', en: 'strawberry' },
      {
        zh: [
          ['strawberry', '草莓'],
          ['不是字母', '没看见字母', '看不见字母'],
        ],
        en: [['strawberry'], ['never saw the letters', 'doesn’t see the letters', 'the letters']],
      },
    ),
  ],
  claims: [],
  omissions: ['O6', 'O11'],
  sources: [sources.vocabularies2026, sources.kalai2025],
});
