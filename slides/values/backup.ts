import type { Values } from '../../src/core/model/values.ts';
import { sources } from '../sources.ts';
import { models } from './models.ts';
import { drawn, gigabytes, value } from './value.ts';

/** Llama 3.1 405B, table 3 of its report; the cache holds a key and a value of 16 bits for each layer and head. */
const cache = { heads: 8, queryHeads: 128, width: 128, bytes: 2, tokens: 131_072 } as const;

/** Bytes of cache when the context is full, for so many heads in each layer. */
const fullCache = (heads: number): number =>
  2 * models.llama31.layers * heads * cache.width * cache.bytes * cache.tokens;

/** Terabytes of text, at the 44 for 15 trillion tokens of FineWeb. */
const onDisk = (tokens: number): number => Math.round((tokens / 15e12) * 44);

/** Weights in 16 or 8 bits, in units of 10^9 bytes. */
const weights = ({ parameters }: { parameters: number }, bytes: 1 | 2): number =>
  Math.round((parameters * bytes) / 1e9);

/** What moves is looked at again by then. */
const until = '2027-02-28';

/** Values that only the act «backup» quotes. */
export const backupValues = {
  /* The cache, worked. */
  cacheHeads: value(sources.llama3, `${cache.heads}`),
  cacheQueryHeads: value(sources.llama3, `${cache.queryHeads}`),
  cacheWidth: value(sources.llama3, `${cache.width}`),
  cacheContext: value(sources.llama3, `${cache.tokens}`, cache.tokens.toLocaleString('en-GB'), {
    said: { zh: '十三万', en: 'a hundred and thirty thousand' },
  }),
  cacheFull: value(sources.llama3, `${(fullCache(cache.heads) / 1e9).toFixed(1)} GB`),
  cacheUngrouped: value(sources.ainslie2023, `${(fullCache(cache.queryHeads) / 1e12).toFixed(2)} TB`),

  /* Tokens and terabytes. */
  qwen3OnDisk: value(sources.fineweb2024, `${onDisk(models.qwen3.tokens)} TB`),
  publicText: drawn(
    300e12,
    value(sources.villalobos2024, '300 万亿', '300T', {
      said: { zh: '三百万亿', en: 'three hundred trillion' },
    }),
  ),
  publicTextUsedUp: value(sources.villalobos2024, '2026 到 2032 年', '2026 to 2032'),

  /* The latest on the time line. */
  v4Released: value(sources.deepseekV4, '2026-04-24'),
  kimiK3Released: value(sources.kimiK3, '2026-07-27'),
  gpt62Released: value(sources.gpt62, '2026-11-17', '2026-11-17', { until }),
  gpt4oGone: value(sources.gpt4oRetired2026, '2026-02-13'),

  /* Loss on the axis. */
  duSizes: value(sources.du2024, '15 亿到 320 亿', '1.5B to 32B', {
    said: { zh: '十五亿到三百二十亿', en: '1.5 to 32 billion' },
  }),

  /* Eight cards of 80 GB, weights alone. */
  eightCards: gigabytes(sources.gptOss2025, 8 * 80),
  gptOssEightTimes: gigabytes(sources.gptOss2025, 8 * 65.2),
  qwen35Bytes: gigabytes(sources.vllmRecipes2026, weights(models.qwen35, 1), { until }),
  v4FlashBytes: gigabytes(sources.deepseekV4, weights(models.deepseekV4Flash, 1), { until }),
  denseTwice: gigabytes(sources.llama3, 2 * weights(models.llama31Medium, 2)),

  /* The price of one run. */
  deepseekV3Rent: value(sources.deepseekV3, '2 美元', '$2', { said: { zh: '两美元', en: 'two dollars' } }),
  deepseekV3Operations: value(sources.deepseekV3, '3.3×10^{24}', undefined, {
    said: { zh: '三点三乘十的二十四次方', en: 'three point three times ten to the twenty-four' },
  }),
} satisfies Values;
