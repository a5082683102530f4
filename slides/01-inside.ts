import { defineSlide, keyPoint } from '../src/core/model/define.ts';
import type { ParallelChart } from '../src/core/model/pictures.ts';
import type { Tone } from '../src/core/model/tones.ts';
import { sources } from './sources.ts';
import { attention, toySum } from './values/attention.ts';
import { models } from './values/models.ts';

const { gpt3, llama31, deepseekV3 } = models;

const crossing = (name: string, tone: Tone, stops: readonly number[]): ParallelChart['lines'][number] => ({
  label: { zh: name, en: name },
  tone,
  stops,
});

export const oneLayer = defineSlide({
  id: 'one-layer',
  layout: 'diagram',
  title: {
    zh: '一层只做两件事：互相看，各自算',
    en: 'A layer does two things: look around, then think alone',
  },
  diagram: {
    id: 'layer',
    title: { zh: '一层 Transformer', en: 'One layer of a Transformer' },
    text: {
      zh: '从上到下：token 变成向量，带上位置，例如 RoPE。然后是一层：注意力从别的位置取信息，结果加回主干；前馈网络或几个专家在每个位置自己加工，结果也加回主干；两处都有直通线，旧的信息不丢。这一层重复很多遍，最后一层的输出变成每个 token 的分数。',
      en: 'From top to bottom: tokens become vectors with a position, by RoPE for example. Then comes one layer: attention fetches from other positions, and the result is added to the stream; a feed-forward network or a few experts work on each position alone, and that is added as well. Both have a line that goes straight past, so nothing old is lost. The layer is repeated many times; what the last one gives becomes a score for every token.',
    },
    mermaid: `flowchart TB
      input["{input}"]:::plain --> attention["{attention}"]:::learning
      attention --> first(("{add}")):::plain
      input --> first
      first --> feed["{feed}"]:::ability
      feed --> second(("{add}")):::plain
      first --> second
      second --> output["{output}"]:::plain`,
    labels: {
      input: { zh: 'token 变成向量，再带上位置（RoPE）', en: 'tokens → vectors with a position (RoPE)' },
      attention: {
        zh: '**互相看**：注意力，从前面的各个位置取信息',
        en: '**Look around**: attention fetches from earlier ones',
      },
      add: { zh: '＋', en: '+' },
      feed: {
        zh: '**各自算**：前馈或专家，每个位置自己加工',
        en: '**Think alone**: feed-forward or experts, one by one',
      },
      output: {
        zh: '重复很多层，最后每个 token 一个分数',
        en: 'many layers of this, then a score for every token',
      },
    },
  },
  chart: {
    id: 'depth-and-size',
    kind: 'parallel',
    title: { zh: '层数和参数：两条线交叉', en: 'Layers and parameters: the lines cross' },
    text: {
      zh: 'Llama 3.1 有 {{llama31.layers}} 层、{{llama31.parameters}}参数；GPT-3 有 {{gpt3.layers}} 层、{{gpt3.parameters}}；DeepSeek-V3 只有 {{deepseekV3.layers}} 层，却有 {{deepseekV3.parameters}}。层数最少的参数最多，线就交叉了。',
      en: 'Llama 3.1 has {{llama31.layers}} layers and {{llama31.parameters}} parameters; GPT-3 has {{gpt3.layers}} and {{gpt3.parameters}}; DeepSeek-V3 has only {{deepseekV3.layers}} layers, and {{deepseekV3.parameters}}. The one with the fewest layers has the most parameters, so the lines cross.',
    },
    axes: [
      {
        label: { zh: '层数', en: 'layers' },
        stops: [
          { label: { zh: '{{llama31.layers}}', en: '{{llama31.layers}}' }, at: llama31.layers },
          { label: { zh: '{{gpt3.layers}}', en: '{{gpt3.layers}}' }, at: gpt3.layers },
          { label: { zh: '{{deepseekV3.layers}}', en: '{{deepseekV3.layers}}' }, at: deepseekV3.layers },
        ],
      },
      {
        label: { zh: '总参数', en: 'parameters' },
        stops: [
          {
            label: { zh: '{{deepseekV3.parameters}}', en: '{{deepseekV3.parameters}}' },
            at: deepseekV3.parameters,
          },
          { label: { zh: '{{llama31.parameters}}', en: '{{llama31.parameters}}' }, at: llama31.parameters },
          { label: { zh: '{{gpt3.parameters}}', en: '{{gpt3.parameters}}' }, at: gpt3.parameters },
        ],
      },
    ],
    lines: [
      crossing('DeepSeek-V3', 'scale', [2, 0]),
      crossing('Llama 3.1', 'plain', [0, 1]),
      crossing('GPT-3', 'plain', [1, 2]),
    ],
  },
  chartAt: 'right',
  annotation: {
    zh: '层数之外还有宽度和专家：深，不等于大',
    en: 'There are width and experts too: deep is not the same as large',
  },
  time: '60s',
  notes: {
    zh: `中间那一层层 Transformer，到底在算什么？进来的每个 token 先变成一串数；排在第几位，如今多半由 RoPE 在每一层里标。

第一件事，互相看：注意力让每个位置从前面的位置取信息。第二件事，各自算：前馈网络，或者几个专家，让每个位置自己加工一遍。两次的结果都加回主干，旧的信息不丢。这样一层叠一层，最后给每个 token 打分。

GPT 和 BERT 都搭在这张图上。所以复杂的是规模，不是图纸。深也不等于大：DeepSeek-V3 只有 {{deepseekV3.layers}} 层，参数却是 {{gpt3.layers}} 层的 GPT-3 的{{deepseekToGpt3}}，多出来的几乎都在专家里。`,
    en: `So what does one of those layers compute? Every token comes in as a list of numbers, and something like RoPE tells it where it stands.

First, look around: attention lets each position fetch from the ones before it. Second, think alone: a feed-forward block, or a few experts, works on each position by itself. Both results are added back to the main stream, so nothing old is lost. Stack the same thing again and again, and at the end every token has its score.

GPT and BERT are both built on this plan. What’s complicated is the scale, not the blueprint. And deep isn’t large: DeepSeek-V3 has {{deepseekV3.layers}} layers, yet {{deepseekToGpt3}} the parameters of GPT-3, which has {{gpt3.layers}}. Nearly all of the difference is experts.`,
  },
  keyPoints: [
    keyPoint(
      'one-layer.two-things',
      {
        zh: '注意力互相看，前馈各自算，两次都加回主干',
        en: 'Attention looks around, feed-forward works alone, both are added back',
      },
      { zh: '两件事', en: 'two things' },
      {
        zh: [['注意力'], ['前馈'], ['加回主干', '加回去', '主干']],
        en: [
          ['attention'],
          ['feed-forward', 'feed forward'],
          ['added back', 'add the original back', 'main stream'],
        ],
      },
    ),
    keyPoint(
      'one-layer.blueprint',
      { zh: '复杂的是规模，不是图纸', en: 'The scale is complicated, not the blueprint' },
      { zh: '图纸', en: 'blueprint' },
      {
        zh: [['图纸', '结构图'], ['规模']],
        en: [['blueprint', 'same plan'], ['scale']],
      },
    ),
    keyPoint(
      'one-layer.depth',
      { zh: '层数多不等于参数多', en: 'More layers do not mean more parameters' },
      { zh: '深不等于大', en: 'deep isn’t large' },
      {
        zh: [['不等于大', '不等于个头大', '层数多不等于'], ['DeepSeek']],
        en: [['deep isn’t large', 'deep is not large', 'depth isn’t size'], ['DeepSeek']],
      },
    ),
  ],
  claims: ['N01', 'N02', 'N11', 'N14', 'N27'],
  omissions: ['O10'],
  sources: [sources.vaswani2017, sources.su2021],
});

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
    zh: '写答案的最后一行，权重落在哪两格？',
    en: 'on which two cells does the last row put its weight?',
  },
  charts: [
    {
      id: 'attention-table',
      kind: 'matrix',
      title: { zh: '六个位置的注意力表（玩具数字）', en: 'Attention between six positions (toy numbers)' },
      text: {
        zh: '玩具数字，手写的小整数，按公式算出：softmax(QK^{T}/√d)，只许看前面。六行六列：36、加、59、等于、多少、问号。每一行的权重加起来是一。最后一行写答案，大半的权重落在 36 和 59 上，剩下的先看“加”。旁边三个小图是遮法：全看，是 encoder-only，如 BERT；只看前面，是 decoder-only，如 GPT；前缀全看、后面只看前面，是 prefix。',
        en: 'Toy numbers: small integers set by hand, and softmax(QK^{T}/√d) computed from them, looking back only. Six rows and columns: 36, plus, 59, is, what, question mark. The weights of a row add up to one. The last row writes the answer: most of its weight falls on 36 and 59, and the rest first of all on “plus”. Three small masks beside it: all, encoder-only, as in BERT; earlier only, decoder-only, as in GPT; and a prefix that sees itself whole.',
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

遮住右上角，只许看前面，GPT 就这么看；不遮，前后都看，BERT 就这么看。这张表有 n 乘 n 格，上下文长一倍，格子就是四倍，长文本贵，就贵在这儿。`,
    en: `Looking around means this table. Each position asks a question and compares it with the key of every position before it. Where they match, the weight is large; each row adds up to one, and the contents are fetched in those shares.

The last row has to write the answer. Where should it look? Guess. Most of the weight lands on 36 and 59, and the rest goes to “plus” first. These are toy numbers of mine, but the arithmetic is the real thing; a pencil will do to check it.

Cover the upper right, so that it may only look back, and you have GPT. Leave it open and you have BERT. And the table has n-squared cells: double the context, four times the cells. That’s why long text is expensive.`,
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
      { zh: '格子数是长度的平方，长文本贵在这儿', en: 'Cells grow with the square: long text is expensive' },
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
