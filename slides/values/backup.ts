import type { Values } from '../../src/core/model/values.ts';
import { sources } from '../sources.ts';
import { models } from './models.ts';
import { value } from './value.ts';

/** Llama 3.1 405B, table 3 of its report; the cache holds a key and a value of 16 bits for each layer and head. */
const cache = { heads: 8, queryHeads: 128, width: 128, bytes: 2, tokens: 131_072 } as const;

/** Bytes of cache when the context is full, for so many heads in each layer. */
const fullCache = (heads: number): number =>
  2 * models.llama31.layers * heads * cache.width * cache.bytes * cache.tokens;

/** Terabytes of text, at the 44 for 15 trillion tokens of FineWeb. */
const onDisk = (tokens: number): number => Math.round((tokens / 15e12) * 44);

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
  publicText: value(sources.villalobos2024, '300 万亿', '300T', {
    said: { zh: '三百万亿', en: 'three hundred trillion' },
    amount: 300e12,
  }),
  publicTextUsedUp: value(sources.villalobos2024, '2026 到 2032 年', '2026 to 2032'),

  /* The latest on the time line. */
  v4Released: value(sources.deepseekV4, '2026-04-24', '2026-04-24', { until }),
  kimiK3Released: value(sources.kimiK3, '2026-07-27', '2026-07-27', { until }),
  gpt62Released: value(sources.gpt62, '2026-11-17', '2026-11-17', { until }),
  gpt4oGone: value(sources.gpt4oRetired2026, '2026-02-13', '2026-02-13', { until }),
} satisfies Values;
