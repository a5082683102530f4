import type { Values } from '../../src/core/model/values.ts';
import { sources } from '../sources.ts';
import { models } from './models.ts';
import { gigabytes, value } from './value.ts';

/** Weights in 16 or 8 bits, in units of 10^9 bytes. */
const weights = ({ parameters }: { parameters: number }, bytes: 1 | 2): number =>
  Math.round((parameters * bytes) / 1e9);

/** Values that only the act «backup» quotes. */
export const backupValues = {
  /* Loss on the axis. */
  duSizes: value(sources.du2024, '15 亿到 320 亿', '1.5B to 32B', {
    said: { zh: '十五亿到三百二十亿', en: '1.5 to 32 billion' },
  }),

  /* Eight cards of 80 GB, weights alone. */
  eightCards: gigabytes(sources.gptOss2025, 8 * 80),
  gptOssEightTimes: gigabytes(sources.gptOss2025, 8 * 65.2),
  qwen35Bytes: gigabytes(sources.vllmRecipes2026, weights(models.qwen35, 1), { until: '2027-02-28' }),
  v4FlashBytes: gigabytes(sources.deepseekV4, weights(models.deepseekV4Flash, 1), { until: '2027-02-28' }),
  denseTwice: gigabytes(sources.llama3, 2 * weights(models.llama31Medium, 2)),

  /* The price of one run. */
  deepseekV3Rent: value(sources.deepseekV3, '2 美元', '$2', { said: { zh: '两美元', en: 'two dollars' } }),
  deepseekV3Operations: value(sources.deepseekV3, '3.3×10^{24}', undefined, {
    said: { zh: '三点三乘十的二十四次方', en: 'three point three times ten to the twenty-four' },
  }),
} satisfies Values;
