import type { Source } from './evidence.ts';

/** A source for tests: one that somebody has read. */
export const sampleSource: Source = {
  key: 'wei2022',
  authors: 'Wei et al.',
  year: 2022,
  title: 'Emergent Abilities',
  short: 'Wei 2022',
  url: 'https://arxiv.org/abs/2206.07682',
  check: 'read',
};
