import { describe, expect, it } from 'vitest';
import type { Source } from '../model/evidence.ts';
import { sampleSource } from '../model/sample-source.ts';
import { checkAddresses } from './check-addresses.ts';

const problemsOf = (more: Partial<Source>) => checkAddresses({ wei2022: { ...sampleSource, ...more } });

describe('checkAddresses', () => {
  it.each([
    'https://arxiv.org/abs/2206.07682',
    'http://example.com/a?b=c&d#e',
    'https://zh.wikipedia.org/wiki/涌现',
  ])('accepts %s', (url) => expect(problemsOf({ url })).toEqual([]));

  it.each([
    'arxiv.org/abs/2206.07682',
    'www.example.com',
    '//example.com/a',
    'https:example.com',
    'https://',
    'https://example.com/a b',
    'mailto:a@example.com',
    'javascript:alert(1)',
    '',
  ])('refuses "%s"', (url) => {
    expect(problemsOf({ url })).toMatchObject([{ field: 'sources.wei2022.url' }]);
  });

  it('refuses what is no number of arXiv', () => {
    expect(problemsOf({ arxiv: '2206.07682v2' })).toEqual([]);
    expect(problemsOf({ arxiv: 'cs/0112017' })).toEqual([]);
    expect(problemsOf({ arxiv: 'arXiv:2206.07682' })).toMatchObject([{ field: 'sources.wei2022.arxiv' }]);
  });
});
