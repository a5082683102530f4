import type { Values } from '../../src/core/model/values.ts';
import { sources } from '../sources.ts';
import { counted, value } from './value.ts';

/** Values that only the act «answer» quotes. */
export const answerValues = {
  /** The smallest LaMDA of Nye’s experiment that adds with a scratchpad, in the table of Wei 2022; fine-tuned for it. */
  scratchpadParameters: counted(sources.wei2022, 40_000_000),
  /** How many digits it adds. */
  scratchpadDigits: value(sources.wei2022, '8', '8', { said: { zh: '八', en: 'eight' } }),
  /** R1-Zero on AIME 2024, first answer, before and after its reinforcement learning; the first preprint ended at 71.0%. */
  r1ZeroBefore: value(sources.guo2025, '15.6%', '15.6%', { check: 'quoted' }),
  r1ZeroAfter: value(sources.guo2025, '77.9%', '77.9%', { check: 'quoted' }),
} satisfies Values;
