import type { Source } from '../../src/core/model/evidence.ts';
import type { Text } from '../../src/core/model/languages.ts';
import type { Value, Values } from '../../src/core/model/values.ts';
import { sources } from '../sources.ts';
import { plainly } from './texts.ts';
import { value } from './value.ts';

/** Trials and specifications have successors within half a year. */
const until = '2027-05-31';

type More = Pick<Value, 'said' | 'until' | 'check'>;
type Measured = Value & { readonly amount: number };

/** An amount that a picture draws, as it is printed. */
const measured = (source: Source, amount: number, shown: Text, more: More = {}): Measured => ({
  ...value(source, shown.zh, shown.en, more),
  amount,
});

/** A change in hundredths, with its sign: `−18%`. */
const change = (source: Source, amount: number, more: More = {}): Measured =>
  measured(source, amount, plainly(`${amount < 0 ? '−' : '+'}${Math.abs(amount)}%`), more);

/** Bytes of cache that one token leaves: 2 × 126 layers × 8 key-value heads × 128 wide × 2 bytes. */
const llamaCache = 2 * 126 * 8 * 128 * 2;
/** The same of V4.1-Flash, without the caches of its windows. */
const flashCache = 890;
/** What is called a million tokens. */
const million = 2 ** 20;
/** In GB, what the cache of a million tokens takes. */
const cacheOfMillion = (source: Source, bytesPerToken: number, more: More = {}): Measured => {
  const amount = Number(((bytesPerToken * million) / 1e9).toPrecision(3));
  return measured(source, amount, plainly(`${amount} GB`), more);
};

/** The passage was read in two copies of METR’s page. */
const later = { until, check: 'read' } as const;

/** The trials of working with a model: how much time it changes, and how many tasks. */
const trials = {
  pengFinished: value(sources.peng2023, '70', '70'),
  pengTime: change(sources.peng2023, -55.8),
  pengLow: change(sources.peng2023, -89),
  pengHigh: change(sources.peng2023, -21),
  metrDevelopers: value(sources.metr2025, '16', '16'),
  metrTasks: value(sources.metr2025, '246', '246'),
  metrTime: change(sources.metr2025, 19, { said: { zh: '19%', en: '19 per cent' } }),
  metrLow: change(sources.metr2025, 2),
  metrHigh: change(sources.metr2025, 39),
  metrBelieved: change(sources.metr2025, -20, { said: { zh: '两成', en: 'a fifth' } }),
  returningTime: change(sources.metr2026, -18, later),
  returningLow: change(sources.metr2026, -38, later),
  returningHigh: change(sources.metr2026, 9, later),
  newcomerTime: change(sources.metr2026, -4, later),
  newcomerLow: change(sources.metr2026, -15, later),
  newcomerHigh: change(sources.metr2026, 9, later),
  cuiDevelopers: value(sources.cui2026, '4867', '4,867', {
    said: { zh: '近五千', en: 'nearly five thousand' },
  }),
  cuiTasks: change(sources.cui2026, 26, { said: { zh: '26%', en: '26 per cent' } }),
  cuiError: measured(sources.cui2026, 10.3, plainly('10.3')),
} as const;

/** Values that only the act «check» quotes. */
export const checkValues = {
  ...trials,

  /* Agents, and what they remember. */
  mcpOpened: value(sources.mcp2026, '2024-11-25'),
  mcpVersion: value(sources.mcp2026, '2026-07-28', '2026-07-28', { until }),
  cacheLlama: measured(
    sources.llama3,
    llamaCache,
    { zh: `${llamaCache} 字节`, en: `${llamaCache.toLocaleString('en-GB')} bytes` },
    { said: { zh: '半兆字节', en: 'half a megabyte' } },
  ),
  cacheFlash: measured(
    sources.vllmRecipes2026,
    flashCache,
    { zh: `${flashCache} 字节`, en: `${flashCache} bytes` },
    { said: { zh: '不到一 K', en: 'under a kilobyte' }, until },
  ),
  millionLlama: cacheOfMillion(sources.llama3, llamaCache),
  millionFlash: cacheOfMillion(sources.vllmRecipes2026, flashCache, { until }),
  nolimaLength: value(sources.nolima2025, '32K', '32K'),

  /* Bluffing. */
  wrongCosts: measured(
    sources.kalai2025,
    3,
    { zh: '3 分', en: '3 points' },
    { said: { zh: '三分', en: 'three points' } },
  ),
  sureEnough: measured(sources.kalai2025, 0.75, plainly('75%'), {
    said: { zh: '七成五', en: 'three quarters' },
  }),

  /* Scores. */
  faultyTests: value(sources.sweBench2026, '59.4%', '59.4%', {
    said: { zh: '近六成', en: 'nearly sixty per cent' },
  }),
  smallTest: value(sources.miller2024, '200', '200', { said: { zh: '两百', en: 'two hundred' } }),
  smallTestNoise: value(sources.miller2024, '±7', '±7', {
    said: { zh: '上下七个点', en: 'seven points either way' },
  }),

  /* Attacks. */
  brokenDefences: value(sources.nasr2025, '12 种', '12', { said: { zh: '十二种', en: 'twelve' } }),

  /* Discoveries. */
  evolvedProducts: value(sources.alphaEvolve2025, '48', '48'),
  strassenProducts: value(sources.alphaEvolve2025, '49', '49'),
} satisfies Values;
