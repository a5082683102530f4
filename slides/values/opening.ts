import type { Values } from '../../src/core/model/values.ts';
import { sources } from '../sources.ts';
import { models } from './models.ts';
import { value } from './value.ts';

/**
 * Operations of a forward pass for each parameter and token: one multiplication and one addition. Kaplan 2020 leaves
 * out what attention adds with the length of the context, a few per cent for a short one.
 */
const perParameter = 2;

/** Operations for each token that Llama 3.1 405B writes: 8.1×10¹¹. */
export const llama31PerToken = perParameter * models.llama31.parameters;

/** Values that only the act «opening» quotes. */
export const openingValues = {
  operationsPerToken: value(sources.llama3, '8100 亿', '810 billion', {
    said: { zh: '约八千亿', en: 'some eight hundred billion' },
    amount: llama31PerToken,
  }),
  /** The same, rounded, for a title. */
  operationsPerTokenRoughly: value(sources.llama3, '约八千亿', 'some 800 billion', {
    said: { zh: '约八千亿', en: 'some eight hundred billion' },
    amount: llama31PerToken,
  }),
} satisfies Values;
