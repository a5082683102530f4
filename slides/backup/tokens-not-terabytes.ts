import { defineSlide, keyPoint } from '../../src/core/model/define.ts';
import { sources } from '../sources.ts';
import { backupValues } from '../values/backup.ts';
import { models } from '../values/models.ts';

/** In GB, as both ends of the funnel are printed. */
const crawl = { fetched: 45_000, kept: 570 };

export const tokensNotTerabytes = defineSlide({
  id: 'tokens-not-terabytes',
  layout: 'figure',
  title: { zh: '数据数 token，别数 TB', en: 'Count tokens, not terabytes' },
  charts: [
    {
      id: 'terabytes',
      kind: 'bars',
      title: { zh: '按 TB 数：抓来的和留下的', en: 'In terabytes: fetched and kept' },
      text: {
        zh: 'GPT-3 用的 Common Crawl，压缩着有 {{crawled}}，筛完留下 {{crawlKept}}：不到百分之二。所以报 TB，先要问是筛前还是筛后。',
        en: 'The Common Crawl behind GPT-3: {{crawled}} compressed, {{crawlKept}} left after filtering, less than two per cent. So whoever quotes terabytes must say before or after.',
      },
      groups: [
        {
          heading: { zh: 'GPT-3 用的网页，按字节', en: 'The web pages of GPT-3, in bytes' },
          bars: [
            {
              label: { zh: '抓来', en: 'fetched' },
              value: crawl.fetched,
              shown: { zh: '{{crawled}}', en: '{{crawled}}' },
              tone: 'plain',
            },
            {
              label: { zh: '筛完', en: 'kept' },
              value: crawl.kept,
              whole: crawl.fetched,
              shown: { zh: '{{crawlKept}}', en: '{{crawlKept}}' },
              tone: 'scale',
            },
          ],
        },
      ],
    },
    {
      id: 'training-tokens',
      kind: 'bars',
      title: { zh: '按 token 数：模型读过多少', en: 'In tokens: what models have read' },
      text: {
        zh: '训练时读过的 token：GPT-3 {{gpt3.tokens}}，Llama 3.1 {{llama31.tokens}}，Qwen3 {{qwen3.tokens}}，按 FineWeb 的 {{fineWebTokens}}约 {{fineWebOnDisk}} 折算，约 {{qwen3OnDisk}}。Villalobos 估计，公开的、人写的文本总共约 {{publicText}}，按趋势在 {{publicTextUsedUp}}之间用到头。Qwen3 的里头有合成的数学和代码。',
        en: 'Tokens read in training: GPT-3 {{gpt3.tokens}}, Llama 3.1 {{llama31.tokens}}, Qwen3 {{qwen3.tokens}}, which at FineWeb’s {{fineWebOnDisk}} for {{fineWebTokens}} is about {{qwen3OnDisk}}. Villalobos estimates some {{publicText}} of public text written by people, reached on trend between {{publicTextUsedUp}}. Part of Qwen3’s is synthetic mathematics and code.',
      },
      groups: [
        {
          heading: { zh: '训练时读过的 token', en: 'Tokens read in training' },
          bars: [
            {
              label: { zh: 'GPT-3', en: 'GPT-3' },
              value: models.gpt3.tokens,
              shown: { zh: '{{gpt3.tokens}}', en: '{{gpt3.tokens}}' },
              tone: 'scale',
            },
            {
              label: { zh: 'Llama 3.1', en: 'Llama 3.1' },
              value: models.llama31.tokens,
              shown: { zh: '{{llama31.tokens}}', en: '{{llama31.tokens}}' },
              tone: 'scale',
            },
            {
              label: { zh: 'Qwen3', en: 'Qwen3' },
              value: models.qwen3.tokens,
              shown: { zh: '{{qwen3.tokens}}', en: '{{qwen3.tokens}}' },
              tone: 'scale',
            },
            {
              label: { zh: '公开文本', en: 'public text' },
              value: backupValues.publicText.amount,
              shown: { zh: '约 {{publicText}}', en: 'about {{publicText}}' },
              tone: 'plain',
            },
          ],
        },
      ],
    },
  ],
  annotation: {
    zh: 'Qwen3 的里头有合成的，不全是人写的字',
    en: 'Qwen3’s are partly synthetic, not all written by people',
  },
  time: '45s',
  notes: {
    zh: `为什么不按 TB 说？因为同一批网页，抓来 {{crawled}}，筛完 {{crawlKept}}，差着近百倍，报哪个都不算错。模型读的是 token，就数 token。

2020 年还是几千亿，如今公开的用量，Qwen3 就有 {{qwen3.tokens}}，按纯文本折算约 {{qwen3OnDisk}}，还远不到 PB。

公开的、人写的文本，两年前有人估计，一共约{{publicText}}，照这个势头，{{publicTextUsedUp}}之间读到头。所以大家早就在想办法：造合成数据，重复着读，拿图像和语音来补。数的时候要分开说。`,
    en: `Why not terabytes? Because the same crawl is {{crawled}} when it’s fetched and {{crawlKept}} when it’s filtered, a factor of nearly a hundred, and neither is wrong. A model reads tokens, so count tokens.

In 2020 it was hundreds of billions; Qwen3 alone read {{qwen3.tokens}}. As plain text that’s about {{qwen3OnDisk}}, a long way from petabytes.

One estimate, two years old, of all public text written by people is {{publicText}}, and on trend we run out some time in the years {{publicTextUsedUp}}. So labs synthesise, repeat, and bring in pictures and sound, and those should be counted apart.`,
  },
  keyPoints: [
    keyPoint(
      'tokens-not-terabytes.filtered',
      {
        zh: '筛前筛后差近百倍，所以数 token',
        en: 'Before and after filtering differ a hundredfold: count tokens',
      },
      { zh: '筛前筛后', en: 'before and after' },
      {
        zh: [['筛完', '筛后', '过滤'], ['近百倍', '百倍'], ['数 token']],
        en: [['filtered', 'filtering'], ['nearly a hundred', 'hundredfold'], ['count tokens']],
      },
    ),
    keyPoint(
      'tokens-not-terabytes.used-up',
      {
        zh: '公开的人写文本约 {{publicText}}，快读到头了',
        en: 'About {{publicText}} of public text, soon read',
      },
      { zh: '读到头', en: 'running out' },
      {
        zh: [
          ['三百万亿', '300 万亿'],
          ['读到头', '用到头', '用完'],
        ],
        en: [
          ['three hundred trillion', '300 trillion'],
          ['get through it', 'run out', 'reached'],
        ],
      },
    ),
  ],
  claims: ['N06', 'N40'],
  omissions: ['O6'],
  sources: [sources.brown2020, sources.fineweb2024, sources.villalobos2024, sources.muennighoff2023],
});
