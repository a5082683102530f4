import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matchSlides } from './slide-search.ts';

const slides = [
  { id: 'cover', title: '封面', text: '封面 大语言模型' },
  { id: 'curve', title: '同一条曲线', text: '同一条曲线 预训练数据里的 GPT-3 (mirage)' },
  { id: 'depth', title: 'GPT-3 有 96 层', text: 'GPT-3 有 96 层' },
];

describe('matchSlides', () => {
  it('finds Chinese inside a sentence, where a word boundary never would', () => {
    expect(matchSlides(slides, '训练')).toEqual([1]);
  });

  it('takes a number as a page first, and as text after that', () => {
    expect(matchSlides(slides, '3')).toEqual([2, 1]);
    expect(matchSlides(slides, '96')).toEqual([2]);
  });

  it('puts a slide that has the words in its title first', () => {
    expect(matchSlides(slides, 'gpt-3')).toEqual([2, 1]);
  });

  it('puts a slide named so first as well', () => {
    const other = { id: 'mirage', title: '缓坡', text: 'mirage' };
    expect(matchSlides([...slides, other], 'mirage')).toEqual([3, 1]);
  });

  it('folds case and width, and needs every word', () => {
    expect(matchSlides(slides, 'ＧＰＴ 曲线')).toEqual([1]);
    expect(matchSlides(slides, 'gpt 封面')).toEqual([]);
  });

  it('takes any text without failing and never names a slide twice', () => {
    fc.assert(
      fc.property(fc.string(), (query) => {
        const found = matchSlides(slides, query);
        expect(new Set(found).size).toBe(found.length);
      }),
    );
    expect(matchSlides(slides, '(')).toEqual([1]);
  });
});
