import type { Values } from '../../src/core/model/values.ts';
import { sources } from '../sources.ts';
import { models } from './models.ts';
import { drawn, value } from './value.ts';

/** Weights in 16 or 8 bits, in units of 10^9 bytes. */
const weights = (parameters: number, bytes: 1 | 2): number => Math.round((parameters * bytes) / 1e9);

const eightCards = 8 * 80;
const dense = 2 * weights(models.llama31Medium.parameters, 2);
const qwen35 = weights(models.qwen35.parameters, 1);
const v4Flash = weights(models.deepseekV4Flash.parameters, 1);

/** Values that only the act «backup» quotes. */
export const backupValues = {
  /* Loss on the axis. */
  duSizes: value(sources.du2024, '15 亿到 320 亿', '1.5B to 32B', {
    said: { zh: '十五亿到三百二十亿', en: '1.5 to 32 billion' },
  }),

  /* Eight cards of 80 GB, weights alone. */
  eightCards: drawn(eightCards, value(sources.gptOss2025, `${eightCards} GB`)),
  gptOssEightTimes: drawn(8 * 65.2, value(sources.gptOss2025, '522 GB')),
  qwen35Bytes: drawn(
    qwen35,
    value(sources.vllmRecipes2026, `${qwen35} GB`, undefined, { until: '2027-02-28' }),
  ),
  v4FlashBytes: drawn(
    v4Flash,
    value(sources.deepseekV4, `${v4Flash} GB`, undefined, { until: '2027-02-28' }),
  ),
  denseTwice: drawn(dense, value(sources.llama3, `${dense} GB`)),

  /* The price of one run. */
  deepseekV3Rent: value(sources.deepseekV3, '2 美元', '$2', { said: { zh: '两美元', en: 'two dollars' } }),
  deepseekV3Operations: value(sources.deepseekV3, '3.3×10^{24}', undefined, {
    said: { zh: '三点三乘十的二十四次方', en: 'three point three times ten to the twenty-four' },
  }),
} satisfies Values;
