import type { Source } from '../../src/core/model/evidence.ts';
import type { Day, Values } from '../../src/core/model/values.ts';
import { sources } from '../sources.ts';
import { models } from './models.ts';
import { counted, drawn, gigabytes, value } from './value.ts';

/** When somebody has to look again at what companies say of their clusters. */
const soon: Day = '2027-05-31';

/** Training tokens for each parameter. */
const fed = ({ parameters, tokens }: { parameters: number; tokens: number }): number => tokens / parameters;

/** What a model works with of all that it holds, for one token. */
const share = (model: { parameters: number; active: number; source: Source; until?: Day }) =>
  value(
    model.source,
    `${((100 * model.active) / model.parameters).toFixed(1)}%`,
    undefined,
    model.until ? { until: model.until } : {},
  );

/** Keys and values of one context: two for each layer, head and number of its width, two bytes each. */
const cacheBytes = (layers: number, heads: number, width: number, tokens: number): number =>
  2 * layers * heads * width * 2 * tokens;

/** Values that only the act «scale» quotes. */
export const scaleValues = {
  /* What the same compute buys: 6ND of GPT-3, Gopher, Chinchilla and Llama 3.1 8B is 3.2 to 7.2×10^23. */
  sameCompute: drawn(
    5e23,
    value(sources.hoffmann2022, '约 5×10^{23} 次运算', 'about 5×10^{23} operations', {
      said: { zh: '约五乘十的二十三次方次运算', en: 'about five times ten to the twenty-three operations' },
    }),
  ),
  gpt3Fed: value(sources.brown2020, fed(models.gpt3).toFixed(1)),
  gopherFed: value(sources.rae2021, fed(models.gopher).toFixed(1)),
  llama31SmallFed: value(sources.llama3, '1870', '1,870'),
  qwen3SmallFed: value(sources.qwen3, '6 万', '60,000'),

  /* How large is large: the survey's scope is no definition, as it says itself. */
  /** The largest of the models whose weights anyone may load. */
  largestOpen: value(sources.kimiK3, 'Kimi K3', undefined, { until: '2027-02-28' }),
  surveyScope: counted(sources.zhao2023, 10_000_000_000),

  /* Experts. */
  v3Experts: value(sources.deepseekV3, '256'),
  v3ExpertsUsed: value(sources.deepseekV3, '8'),
  gptOssShare: share(models.gptOss),
  v3Share: share(models.deepseekV3),
  v4Share: share(models.deepseekV4Pro),
  qwen38Share: share(models.qwen38),
  kimiK3Share: share(models.kimiK3),
  activeShares: value(sources.kimiK3, '3%–6%', undefined, {
    said: { zh: '百分之三到百分之六', en: 'three to six per cent' },
    until: soon,
  }),

  /* Bytes. */
  gpt3Bytes: gigabytes(sources.brown2020, (models.gpt3.parameters * 2) / 1e9),
  gptOssSixteen: gigabytes(sources.gptOss2025, (models.gptOss.parameters * 2) / 1e9),
  gptOssFile: gigabytes(sources.gptOss2025, 65.2),
  mxfp4Bits: value(sources.gptOss2025, '4.25'),
  oneCard: gigabytes(sources.gptOss2025, 80),
  llama31SmallBytes: gigabytes(sources.llama3, (models.llama31Small.parameters * 2) / 1e9),
  llama31SmallCache: gigabytes(sources.llama3, cacheBytes(32, 8, 128, 131_072) / 1e9),
  longContext: value(sources.llama3, '128K'),

  /* What a run takes: 6ND; at 40% of an H100's 989×10^12 operations a second; and what the model card says. */
  llama31Training: value(sources.llama3, '3.8×10^{25}', undefined, {
    said: { zh: '三点八乘十的二十五次方', en: 'three point eight times ten to the twenty-five' },
  }),
  assumedUse: value(sources.llama3, '40%', undefined, { said: { zh: '四成', en: 'forty per cent' } }),
  estimatedHours: value(sources.llama3, '2700 万', '27M', {
    said: { zh: '两千七百万', en: '27 million' },
  }),
  statedHours: value(sources.llama3, '3084 万', '30.84M', {
    said: { zh: '三千零八十四万', en: '30.84 million' },
  }),
  llama31Days: value(sources.llama3, '78'),
  llama31Observed: value(sources.llama3, '54'),
  claimedCluster: drawn(
    1e5,
    value(sources.meta2024, '10 万以上', 'over 100,000', {
      said: { zh: '十万块以上', en: 'over a hundred thousand' },
      until: soon,
    }),
  ),

  /* Small against large, at one job. */
  tinyAdds: drawn(
    99.999,
    value(sources.quirke2024, '99.999%', undefined, {
      said: { zh: '五个九', en: 'five nines' },
    }),
  ),
  surveyedModels: value(sources.quirke2024, '180'),
  publicAdds: drawn(
    7,
    value(sources.quirke2024, '7%', undefined, {
      said: { zh: '百分之七', en: 'seven per cent' },
    }),
  ),
} satisfies Values;
