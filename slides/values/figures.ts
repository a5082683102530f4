import type { Values } from '../../src/core/model/values.ts';
import { sources } from '../sources.ts';
import { value } from './value.ts';

/** Figures that are no model's size. Those of one act alone stand in the file of that act. */
export const figures = {
  /* Data. */
  crawled: value(sources.brown2020, '45 TB', '45 TB'),
  crawlKept: value(sources.brown2020, '570 GB', '570 GB'),
  fineWebTokens: value(sources.fineweb2024, '15 万亿', '15T'),
  fineWebOnDisk: value(sources.fineweb2024, '44 TB', '44 TB'),
  tokensPerParameter: value(sources.hoffmann2022, '20', '20'),

  /* Training and its price. */
  llama3Interruptions: value(sources.llama3, '419', '419'),
  deepseekV3Hours: value(sources.deepseekV3, '278.8 万', '2.788M', {
    said: { zh: '278.8 万', en: '2.788 million' },
  }),
  deepseekV3Price: value(sources.deepseekV3, '557.6 万', '5.576M'),

  /* Alignment. */
  instructDemonstrations: value(sources.ouyang2022, '1.3 万', '13k', {
    said: { zh: '1.3 万', en: '13 thousand' },
  }),
  instructComparisons: value(sources.ouyang2022, '3.3 万', '33k'),
  instructPpoPrompts: value(sources.ouyang2022, '3.1 万', '31k'),
  instructShareOfCompute: value(sources.ouyang2022, '1.6%', '1.6%'),
  instructPreferred: value(sources.ouyang2022, '85%', '85%'),
  r1ShareOfCompute: value(sources.guo2025, '5%', '5%'),
  v32ShareOfCompute: value(sources.deepseekV32, '10%', '10%'),

  /* How it learns. */
  bertMasked: value(sources.devlin2018, '15%', '15%'),
  flanDatasets: value(sources.flan2021, '60', '60', { said: { zh: '六十', en: 'sixty' } }),
  wav2vecLabels: value(sources.baevski2020, '10 分钟', '10 minutes'),
  wav2vecAudio: value(sources.baevski2020, '5.3 万小时', '53k hours', {
    said: { zh: '五万三千小时', en: '53,000 hours' },
  }),
  loraFewerParameters: value(sources.hu2021, '1 万', '10,000'),
  loraTrainingMemory: value(sources.hu2021, '三分之一', 'a third'),

  /* Industry models. */
  bloombergFinance: value(sources.bloomberg2023, '3630 亿', '363B'),
  bloombergGeneral: value(sources.bloomberg2023, '3450 亿', '345B'),
} satisfies Values;
