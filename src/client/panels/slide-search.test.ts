import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { searchSlides } from './slide-search.ts';

const slides = [
  { id: 'cover', page: 1, title: '封面', text: '封面 大语言模型' },
  { id: 'curve', page: 2, title: '同一条曲线', text: '同一条曲线 预训练数据里的 GPT-3 (mirage)' },
  { id: 'depth', page: 3, title: 'GPT-3 有 96 层', text: 'GPT-3 有 96 层' },
];

const found = (query: string, more: typeof slides = []) =>
  searchSlides([...slides, ...more], query).map(({ id }) => id);

describe('searchSlides', () => {
  it('finds Chinese inside a sentence, where a word boundary never would', () => {
    expect(found('训练')).toEqual(['curve']);
  });

  it('takes a number as a page first, and as text after that', () => {
    expect(found('1')).toEqual(['cover']);
    expect(found('2', [{ id: 'two', page: 4, title: '2', text: '2' }])).toEqual(['curve', 'two']);
    expect(found('96')).toEqual(['depth']);
  });

  it('puts a slide that has the words in its title first', () => {
    expect(found('gpt-3')).toEqual(['depth', 'curve']);
  });

  it('puts a slide named so first as well', () => {
    const other = { id: 'mirage', page: 4, title: '缓坡', text: 'mirage' };
    expect(found('mirage', [other])).toEqual(['mirage', 'curve']);
  });

  it('folds case and width, and needs every word', () => {
    expect(found('ＧＰＴ 曲线')).toEqual(['curve']);
    expect(found('gpt 封面')).toEqual([]);
  });

  it('takes any text without failing and never names a slide twice', () => {
    fc.assert(
      fc.property(fc.string(), (query) => {
        const ids = found(query);
        expect(new Set(ids).size).toBe(ids.length);
      }),
    );
    expect(found('(')).toEqual(['curve']);
  });
});
