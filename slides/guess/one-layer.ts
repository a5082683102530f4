import { defineSlide, keyPoint } from '../../src/core/model/define.ts';
import { sources } from '../sources.ts';
import { models } from '../values/models.ts';

const { gpt3, llama31, deepseekV3 } = models;

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
      second -->|"{repeat}"| output["{output}"]:::plain`,
    labels: {
      input: { zh: 'token → 向量 + 位置（RoPE）', en: 'tokens → vectors + position (RoPE)' },
      attention: {
        zh: '**互相看：注意力**\n从前面的位置取信息',
        en: '**Look around: attention**\nfetch from earlier positions',
      },
      add: { zh: '＋', en: '+' },
      feed: {
        zh: '**各自算：前馈 / 专家**\n每个位置自己加工',
        en: '**Think alone: feed-forward**\neach position, or its experts',
      },
      repeat: { zh: '重复很多层', en: 'many layers' },
      output: { zh: '每个 token 一个分数', en: 'a score for every token' },
    },
    steps: ['input', 'attention first', 'feed second', 'output'],
  },
  chart: {
    id: 'depth-and-size',
    kind: 'parallel',
    title: { zh: '层数和参数：两条线交叉', en: 'Layers and parameters: the lines cross' },
    text: {
      zh: 'Llama 3.1 405B 有 {{llama31.layers}} 层、{{llama31.parameters}}参数；GPT-3 有 {{gpt3.layers}} 层、{{gpt3.parameters}}；DeepSeek-V3 只有 {{deepseekV3.layers}} 层，却有 {{deepseekV3.parameters}}。层数最少的参数最多，线就交叉了。',
      en: 'Llama 3.1 405B has {{llama31.layers}} layers and {{llama31.parameters}} parameters; GPT-3 has {{gpt3.layers}} and {{gpt3.parameters}}; DeepSeek-V3 has only {{deepseekV3.layers}} layers, and {{deepseekV3.parameters}}. The one with the fewest layers has the most parameters, so the lines cross.',
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
      { label: { zh: 'DeepSeek-V3', en: 'DeepSeek-V3' }, tone: 'scale', stops: [2, 0] },
      { label: { zh: 'Llama 3.1', en: 'Llama 3.1' }, tone: 'plain', stops: [0, 1] },
      { label: { zh: 'GPT-3', en: 'GPT-3' }, tone: 'plain', stops: [1, 2] },
    ],
  },
  chartAt: 'right',
  annotation: {
    zh: '层数之外还有宽度和专家：深，不等于大',
    en: 'There are width and experts too: deep is not the same as large',
  },
  time: '60s',
  notes: {
    zh: `中间那一层层 Transformer，到底在算什么？[1]进来的每个 token 先变成一串数，再用 RoPE 这类办法记住自己排第几。[2]第一件事，互相看：注意力让每个位置从前面的位置取信息。[3]第二件事，各自算：前馈网络，或者几个专家，让每个位置自己加工一遍。两次的结果都加回主干，旧的信息不丢。[4]这样一层叠一层，最后给每个 token 打分。

GPT 和 BERT 都搭在这张图上。所以复杂的是规模，不是图纸。深也不等于大：DeepSeek-V3 只有 {{deepseekV3.layers}} 层，参数却是 {{gpt3.layers}} 层的 GPT-3 的{{deepseekToGpt3}}，差别在宽度和专家。`,
    en: `So what does one of those layers compute? [1]Every token comes in as a list of numbers, and something like RoPE tells it where it stands. [2]First, look around: attention lets each position fetch from the ones before it. [3]Second, think alone: a feed-forward block, or a few experts, works on each position by itself. Both results are added back to the main stream, so nothing old is lost. [4]Stack the same thing again and again, and at the end every token has its score.

GPT and BERT are both built on this plan. What’s complicated is the scale, not the blueprint. And deep isn’t large: DeepSeek-V3 has {{deepseekV3.layers}} layers, yet {{deepseekToGpt3}} the parameters of GPT-3, which has {{gpt3.layers}}. The rest is width and experts.`,
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
        en: [['attention'], ['feed-forward', 'feed forward'], ['added back', 'main stream']],
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
        zh: [['深也不等于大', '不等于大', '层数多不等于'], ['DeepSeek'], ['宽度', '专家']],
        en: [
          ['deep isn’t large', 'deep is not large', 'depth isn’t size'],
          ['DeepSeek'],
          ['width', 'experts'],
        ],
      },
    ),
  ],
  claims: ['N01', 'N02', 'N11', 'N14', 'N27'],
  omissions: ['O10'],
  sources: [sources.vaswani2017, sources.su2021],
});
