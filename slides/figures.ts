import type { Source } from '../src/core/model/evidence.ts';
import type { Text } from '../src/core/model/languages.ts';
import { sources } from './sources.ts';

/** A published figure as each language prints it, and who published it. */
interface Figure extends Text {
  readonly source: Source;
}

const figure = (source: Source, zh: string, en = zh): Figure => ({ source, zh, en });

/**
 * Figures that are no model's size: each is written here once, and slides and notes print it from here.
 * What belongs to a model (parameters, tokens, machines) is in models.ts.
 */
export const figures = {
  /* Data. */
  crawled: figure(sources.brown2020, '45 TB', '45 TB'),
  crawlKept: figure(sources.brown2020, '570 GB', '570 GB'),
  fineWebTokens: figure(sources.fineweb2024, '15 万亿', '15T'),
  fineWebOnDisk: figure(sources.fineweb2024, '44 TB', '44 TB'),
  tokensPerParameter: figure(sources.hoffmann2022, '20', '20'),

  /* Training and its price. */
  llama3Interruptions: figure(sources.llama3, '419', '419'),
  deepseekV3Hours: figure(sources.deepseekV3, '278.8 万', '2.788M'),
  deepseekV3Price: figure(sources.deepseekV3, '557.6 万', '5.576M'),

  /* Alignment. */
  instructDemonstrations: figure(sources.ouyang2022, '1.3 万', '13k'),
  instructComparisons: figure(sources.ouyang2022, '3.3 万', '33k'),
  instructPpoPrompts: figure(sources.ouyang2022, '3.1 万', '31k'),
  instructShareOfCompute: figure(sources.ouyang2022, '1.6%', '1.6%'),
  instructPreferred: figure(sources.ouyang2022, '85%', '85%'),
  r1ShareOfCompute: figure(sources.guo2025, '5%', '5%'),
  v32ShareOfCompute: figure(sources.deepseekV32, '10%', '10%'),
  r1Distilled: figure(sources.deepseekR1, '15 亿–700 亿', '1.5B–70B'),

  /* How it learns. */
  bertMasked: figure(sources.devlin2018, '15%', '15%'),
  flanDatasets: figure(sources.flan2021, '60', '60'),
  wav2vecLabels: figure(sources.baevski2020, '10 分钟', '10 minutes'),
  wav2vecAudio: figure(sources.baevski2020, '5.3 万小时', '53k hours'),
  wav2vecErrorClean: figure(sources.baevski2020, '4.8%', '4.8%'),
  wav2vecErrorOther: figure(sources.baevski2020, '8.2%', '8.2%'),
  loraFewerParameters: figure(sources.hu2021, '1 万', '10,000'),
  loraTrainingMemory: figure(sources.hu2021, '三分之一', 'a third'),

  /* Value. */
  copilotTime: figure(sources.peng2023, '−55.8%', '−55.8%'),
  metrTime: figure(sources.metr2025, '+19%', '+19%'),
  metrLater: figure(sources.metr2026, '−18%', '−18%'),
  metrBelieved: figure(sources.metr2025, '−20%', '−20%'),
  bloombergFinance: figure(sources.bloomberg2023, '3630 亿', '363B'),
  bloombergGeneral: figure(sources.bloomberg2023, '3450 亿', '345B'),
} as const satisfies Record<string, Figure>;
