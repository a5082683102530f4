import type { Values } from '../../src/core/model/values.ts';
import { sources } from '../sources.ts';
import { models } from './models.ts';
import { drawn, value } from './value.ts';

const gap = Math.floor(models.gpt3.parameters / models.gpt3SecondLargest.parameters);

/** Values that only the act «jump» quotes. */
export const jumpValues = {
  /* Sums, few-shot, Table H.1 of the GPT-3 paper: `gpt3-sums.ts`. */
  twoDigitsBelow: value(sources.brown2020, '55.5%', undefined, {
    said: { zh: '一半多', en: 'just over half' },
  }),
  twoDigits: value(sources.brown2020, '100%', undefined, { said: { zh: '全对', en: 'all of them' } }),
  threeDigitsBelow: value(sources.brown2020, '8.4%', undefined, {
    said: { zh: '不到一成', en: 'under ten per cent' },
  }),
  threeDigits: value(sources.brown2020, '80.4%', undefined, { said: { zh: '八成', en: 'eighty per cent' } }),
  fourDigits: value(sources.brown2020, '25.5%'),
  fiveDigits: value(sources.brown2020, '9.3%'),
  sumsTested: drawn(
    2000,
    value(sources.brown2020, '2000', '2,000', { said: { zh: '两千', en: 'two thousand' } }),
  ),
  sumsInTraining: drawn(
    17,
    value(sources.brown2020, '17', undefined, { said: { zh: '十七', en: 'seventeen' } }),
  ),
  sizeGap: value(sources.brown2020, `${gap}`, undefined, { amount: gap }),

  /* Rulers. */
  emergentUnderTwo: value(sources.schaeffer2023, '92%', undefined, {
    said: { zh: '百分之九十二', en: 'ninety-two per cent' },
  }),

  /* 36 + 59 inside Claude 3.5 Haiku, as two independent pages quote it; the post itself was not read. */
  roughPath: value(sources.anthropic2025, '92', undefined, { check: 'quoted' }),
} satisfies Values;
