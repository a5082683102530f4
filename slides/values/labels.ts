import type { Values } from '../../src/core/model/values.ts';
import { sources } from '../sources.ts';
import { value } from './value.ts';

/** Values that only the labels of the act «check» quote. */
export const labelValues = {
  /** The models behind ChatGPT. */
  behindChatGpt: value(sources.openaiModels2026, 'GPT-6 系', 'GPT-6 family', { until: '2027-02-27' }),
} satisfies Values;
