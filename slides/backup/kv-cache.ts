import { defineSlide, keyPoint } from '../../src/core/model/define.ts';
import { sources } from '../sources.ts';

export const kvCache = defineSlide({
  id: 'kv-cache',
  layout: 'table',
  title: { zh: '缓存一行公式算得出', en: 'The cache is one line of arithmetic' },
  columns: [
    { heading: { zh: '存什么', en: 'What is kept' } },
    { heading: { zh: '怎么算', en: 'How it is worked out' } },
    { heading: { zh: '得数', en: 'Result' }, align: 'number' },
  ],
  rows: [
    {
      tone: 'plain',
      cells: [
        { zh: '**一个 token**\nLlama 3.1', en: '**One token**\nLlama 3.1' },
        {
          zh: 'K、V 两份 × {{llama31.layers}} 层 × {{cacheHeads}} 头 × {{cacheWidth}} 维 × 两字节',
          en: 'K and V × {{llama31.layers}} layers × {{cacheHeads}} heads × width {{cacheWidth}} × two bytes',
        },
        { zh: '{{cacheLlama}}', en: '{{cacheLlama}}' },
      ],
    },
    {
      tone: 'scale',
      cells: [
        { zh: '**上下文拉满**', en: '**A full context**' },
        { zh: '× {{cacheContext}} 个 token', en: '× {{cacheContext}} tokens' },
        { zh: '{{cacheFull}}', en: '{{cacheFull}}' },
      ],
    },
    {
      tone: 'plain',
      cells: [
        { zh: '**要是不分组**\n没有 GQA', en: '**Without grouping**\nno GQA' },
        {
          zh: '{{cacheQueryHeads}} 个查询头，各存一份',
          en: '{{cacheQueryHeads}} query heads, each with its own',
        },
        { zh: '{{cacheUngrouped}}', en: '{{cacheUngrouped}}' },
      ],
    },
    {
      tone: 'ability',
      cells: [
        { zh: '**2026 年的压法**\nDeepSeek-V4.1-Flash', en: '**As of 2026**\nDeepSeek-V4.1-Flash' },
        {
          zh: '存压缩过的，一个 token 一小份；近处的窗口缓存另算',
          en: 'a compressed copy for each token; the window nearby comes on top',
        },
        { zh: '{{cacheFlash}}', en: '{{cacheFlash}}' },
      ],
    },
  ],
  steps: true,
  time: '60s',
  notes: {
    zh: `权重装一份就够，缓存可是每个请求一份，所以要会算。K 和 V 两份，乘层数，乘头数，乘每个头的宽度，乘字节。Llama 3.1 的报告里这几个数都有，一个 token 约{{cacheLlama}}。

[1]上下文拉满，{{cacheContext}}个 token，就是 {{cacheFull}}，一个长请求快占满一张卡。[2]这还是分了组的：几个查询头合用一份，叫 GQA。要是各存各的，得 {{cacheUngrouped}}。

[3]这两年就在压这一行：先分组，再只存一个压缩的向量，再挑着存。DeepSeek-V4.1-Flash 的一个 token，{{cacheFlash}}。量化也省；批处理和分页提的是吞吐，不会让一个 token 的缓存变小。`,
    en: `Weights are stored once; the cache, once for each request, so be ready to work it out. Keys and values make two; times layers, times heads, times the width of a head, times bytes. The report of Llama 3.1 gives all of them: {{cacheLlama}} or so for one token.

[1]A full context, {{cacheContext}} tokens, is {{cacheFull}}: one long request nearly fills a card. [2]And that’s with grouping, several query heads sharing one set, which is GQA. Each with its own, they’d need {{cacheUngrouped}}.

[3]Ever since, people have been squeezing this line: share it, keep one compressed vector, keep only some. A token of DeepSeek-V4.1-Flash takes {{cacheFlash}}. Quantising helps too. Batching and paging raise throughput; they don’t make one token’s cache any smaller.`,
  },
  keyPoints: [
    keyPoint(
      'kv-cache.formula',
      { zh: 'K、V 两份，乘层、头、宽度、字节', en: 'Keys and values, times layers, heads, width and bytes' },
      { zh: '一行公式', en: 'one line' },
      {
        zh: [['层数'], ['头数'], ['字节']],
        en: [['layers'], ['heads'], ['bytes']],
      },
    ),
    keyPoint(
      'kv-cache.smaller',
      {
        zh: '变小靠分组、压缩、量化；批处理和分页只提吞吐',
        en: 'Grouping, compression and quantising shrink it; batching and paging only raise throughput',
      },
      { zh: '怎么变小', en: 'what shrinks it' },
      {
        zh: [['分组', 'GQA'], ['压缩'], ['吞吐']],
        en: [['GQA', 'grouping'], ['compressed', 'compression'], ['throughput']],
      },
    ),
  ],
  claims: ['N16', 'N33'],
  omissions: ['O4', 'O14'],
  sources: [sources.ainslie2023, sources.deepseekV2, sources.kwon2023],
});
