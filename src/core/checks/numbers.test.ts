import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { disagreement, numbersIn } from './numbers.ts';

const zh = (text: string) => [...numbersIn(text, 'zh').all];
const en = (text: string) => [...numbersIn(text, 'en').all];

describe('the numbers in a text', () => {
  it('are the same in either language’s units', () => {
    expect(zh('1750 亿参数，1.57 万亿，5.3 万小时')).toEqual([1.75e11, 1.57e12, 53_000]);
    expect(en('175B parameters, 1.57T, 53k hours')).toEqual([1.75e11, 1.57e12, 53_000]);
    expect(en('175 billion, 1.57 trillion')).toEqual([1.75e11, 1.57e12]);
  });

  it('share the unit at the end of a range', () => {
    expect(zh('15–320 亿')).toEqual([1.5e9, 3.2e10]);
    expect(en('from 1.5 to 32 billion, 7–70B')).toEqual([1.5e9, 3.2e10, 7e9, 7e10]);
    expect(en('2 to 5 thousand')).toEqual([2000, 5000]);
  });

  it('do not include the digits of a name', () => {
    expect(zh('GPT-3、H100、o1、LLaMA-13B、N22')).toEqual([]);
    expect(en('GPT-3, H100, o1, LLaMA-13B, Qwen2.5-72B')).toEqual([]);
    expect(disagreement('Llama 3.1 有三种', 'zh', 'three of Llama 3.1', 'en')).toEqual([]);
  });

  it('count as said when they are words', () => {
    expect(disagreement('3 个例子，10%', 'zh', 'three cases, ten per cent', 'en')).toEqual([]);
    expect(disagreement('under 10% at 13 GPUs in 2 runs', 'en', '不到一成，十三块卡，两次', 'zh')).toEqual(
      [],
    );
    expect(disagreement('2024 年 7 月 9 日', 'zh', '9 July 2024', 'en')).toEqual([]);
    expect(disagreement('2022 年 11 月 30 日', 'zh', '30 Nov 2022', 'en')).toEqual([]);
  });

  it('disagree when one text has a figure that the other says in no way', () => {
    expect(disagreement('1750 亿', 'zh', '157 billion', 'en')).toEqual([1.75e11]);
    expect(disagreement('55.8%', 'en', '大约一半', 'zh')).toEqual([55.8]);
  });

  it('read raised digits as numbers of their own', () => {
    expect(zh('2.3×10^{22}')).toEqual([2.3, 10, 22]);
  });

  it('survive any grouping of digits', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e9 }), (amount) => {
        expect(en(`about ${amount.toLocaleString('en-GB')} of them`)).toContain(amount);
        expect(zh(`约 ${amount} 个`)).toContain(amount);
      }),
    );
  });
});
