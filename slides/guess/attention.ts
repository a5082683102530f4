import { defineSlide, keyPoint } from '../../src/core/model/define.ts';
import { sources } from '../sources.ts';
import { attention, toySum } from '../values/attention.ts';

/** The row in which the answer is written. */
const answering = toySum.length - 1;

export const attentionTable = defineSlide({
  id: 'attention',
  layout: 'live',
  title: {
    zh: '注意力是一张表：要写“95”，该看谁？',
    en: 'Attention is a table: to write 95, where to look?',
  },
  prediction: {
    zh: '先猜：写答案的最后一行，权重落在哪两格？',
    en: 'Guess first: on which two cells does the last row put its weight?',
  },
  charts: [
    {
      id: 'attention-table',
      kind: 'matrix',
      title: { zh: '六个位置的注意力表（玩具数字）', en: 'Attention between six positions (toy numbers)' },
      text: {
        zh: '玩具数字，手写的小整数，按公式算出：softmax(QKᵀ/√d)，只许看前面。六行六列：36、加、59、等于、多少、问号。每一行的权重加起来是一。最后一行写答案，大半的权重落在 36 和 59 上，剩下的先看“加”。旁边三个小图是遮法：全看，是 encoder-only，如 BERT；只看前面，是 decoder-only，如 GPT；前缀全看、后面只看前面，是 prefix。',
        en: 'Toy numbers: small integers set by hand, and softmax(QKᵀ/√d) computed from them, looking back only. Six rows and columns: 36, plus, 59, is, what, question mark. The weights of a row add up to one. The last row writes the answer: most of its weight falls on 36 and 59, and the rest first of all on “plus”. Three small masks beside it: all, encoder-only, as in BERT; earlier only, decoder-only, as in GPT; and a prefix that sees itself whole.',
      },
      positions: [
        { zh: '36', en: '36' },
        { zh: '加', en: 'plus' },
        { zh: '59', en: '59' },
        { zh: '等于', en: 'is' },
        { zh: '多少', en: 'what' },
        { zh: '？', en: '?' },
      ],
      rowLabel: { zh: '谁在看', en: 'who looks' },
      columnLabel: { zh: '看谁 · 玩具数字', en: 'at whom · toy numbers' },
      weights: attention(toySum),
      row: answering,
      tone: 'learning',
      masks: [
        { label: { zh: 'BERT：前后都看', en: 'BERT: both ways' }, shape: 'all', tone: 'plain' },
        { label: { zh: 'GPT：只看前面', en: 'GPT: only back' }, shape: 'earlier', tone: 'learning' },
        { label: { zh: '前缀：题目全看', en: 'Prefix: all of it' }, shape: 'prefix', tone: 'plain' },
      ],
    },
  ],
  time: '55s',
  notes: {
    zh: `互相看，看的就是这张表。每个位置发一个问题，拿去跟前面每个位置的钥匙比；对得上，权重就大；一行的权重加起来是一，再按权重把内容取回来。

最后一行要写答案，它该看谁？先猜……大半的权重落在 36 和 59 上，剩下的先看“加”。这是我手写的玩具数字，可算法一步不少，拿支铅笔就能验。

遮住右上角，只许看前面，就是 GPT；不遮，前后都看，就是 BERT。这张表有 n 乘 n 格，上下文翻一倍，格子翻四倍，长文本贵，就贵在这儿。`,
    en: `Looking around means this table. Each position asks a question and compares it with the key of every position before it. Where they match, the weight is large; a row adds up to one, and it takes the contents in those shares.

The last row has to write the answer. Where should it look? Guess. Most of the weight lands on 36 and 59, and the rest goes to “plus” first. These are toy numbers of mine, but the arithmetic is the real thing; a pencil will do to check it.

Cover the upper right, so that it may only look back, and you have GPT. Leave it open and you have BERT. And the table has n-squared cells: double the context, four times the cells. That’s where long text gets dear.`,
  },
  keyPoints: [
    keyPoint(
      'attention.row',
      {
        zh: '每个位置拿问题比钥匙，按权重取内容；一行加起来是一',
        en: 'Each position compares its question with keys and takes the contents by weight; a row adds up to one',
      },
      { zh: '问题、钥匙、权重', en: 'question, key, weight' },
      {
        zh: [['钥匙', 'key'], ['权重'], ['取回来', '取内容', '取信息']],
        en: [['question'], ['the key', 'keys'], ['weight']],
      },
    ),
    keyPoint(
      'attention.mask',
      { zh: '只许看前面是 GPT，前后都看是 BERT', en: 'Only back: GPT. Both ways: BERT' },
      { zh: '遮不遮', en: 'the mask' },
      {
        zh: [['遮住', '不遮', '遮'], ['只许看前面', '只看前面', '只能看前面'], ['BERT']],
        en: [['look back', 'only back', 'hide the future'], ['BERT'], ['GPT']],
      },
    ),
    keyPoint(
      'attention.square',
      { zh: '格子数是长度的平方，长文本贵在这儿', en: 'Cells grow with the square: long text is dear' },
      { zh: 'n 乘 n', en: 'n squared' },
      {
        zh: [
          ['n 乘 n', '平方'],
          ['翻四倍', '四倍'],
        ],
        en: [
          ['n-squared', 'n squared', 'the square'],
          ['four times the cells', 'four times'],
        ],
      },
    ),
  ],
  claims: ['N27'],
  omissions: ['O10', 'O14'],
  sources: [sources.vaswani2017, sources.devlin2018, sources.radford2018],
});
