import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { covers, coversAnswer, whereCovered } from './covers.ts';
import { mentions, whereMentioned } from './mentions.ts';
import { pinyinOf } from './pinyin.ts';
import { speechOf } from './speech.ts';

const heard = (text: string, alias: string): boolean => mentions(speechOf(text, pinyinOf), alias);

describe('a word is heard', () => {
  it('whatever its case, width and punctuation', () => {
    expect(heard('用ＫＶ　缓存。', 'KV缓存')).toBe(true);
    expect(heard('It is fine-tuning', 'fine tun')).toBe(true);
    expect(heard('they don’t claim it', "don't claim")).toBe(true);
  });

  it('by its sound, where the writing differs', () => {
    expect(heard('自建督的预训练', '自监督')).toBe(true);
    expect(heard('模型的繁华能力', '泛化')).toBe(true);
    expect(heard('这叫涌线', '涌现')).toBe(true);
    expect(mentions(speechOf('这叫涌线'), '涌现')).toBe(false);
  });

  it('with one syllable wrong from four on, never where that would turn the meaning round', () => {
    expect(heard('没有统医的门看', '没有统一的门槛')).toBe(true);
    expect(heard('混合专一', '混合专家')).toBe(true);
    expect(heard('缩放定', '缩放定律')).toBe(true);
    expect(heard('推理摸行', '推荐模型')).toBe(true);
    expect(heard('显著', '显存')).toBe(false);
    expect(heard('它等于学会了', '不等于学会')).toBe(false);
  });

  it('as the beginning of a word, not in the middle of one', () => {
    expect(heard('distillation helps', 'distil')).toBe(true);
    expect(heard('DistilBERT 更小', 'BERT')).toBe(false);
    expect(heard('the black box', 'lack')).toBe(false);
    expect(heard('用LoRA省显存', 'LoRA')).toBe(true);
  });

  it('as a whole number', () => {
    expect(heard('到 2020 年', '20')).toBe(false);
    expect(heard('每个参数 20 个词元', '20')).toBe(true);
    expect(heard('1750 亿', '1.7')).toBe(false);
    expect(heard('是 1.7 倍', '1.7')).toBe(true);
    expect(heard('16384 张卡', '16,384')).toBe(true);
    expect(heard('13 billion', '13B')).toBe(true);
    expect(heard('到 130 亿那一档', '130亿')).toBe(true);
  });

  it('a single syllable only by its character', () => {
    expect(heard('人很多', '认')).toBe(false);
    expect(heard('我认', '认')).toBe(true);
  });

  it('first where it is first said', () => {
    expect(whereMentioned(speechOf('先说参数，再说参数', pinyinOf), '参数')).toBe(2);
    expect(whereMentioned(speechOf('先说参数', pinyinOf), '算力')).toBeUndefined();
    expect(whereMentioned(speechOf('', pinyinOf), '')).toBeUndefined();
  });
});

describe('a point is said', () => {
  const scaled = [['参数'], ['算力', '计算量']];

  it('when every group is, and where the last of them is', () => {
    expect(covers(speechOf('参数要大'), scaled)).toBe(false);
    expect(whereCovered(speechOf('计算量和参数'), scaled)).toBe(4);
  });

  it('never when nothing had to be said', () => {
    expect(covers(speechOf('参数'), [])).toBe(false);
  });

  it('by enough of its keywords', () => {
    const answer = { keywords: ['layers', 'heads', 'tokens'], hits: 2 };
    expect(coversAnswer(speechOf('layers times heads'), answer)).toBe(true);
    expect(coversAnswer(speechOf('layers'), answer)).toBe(false);
  });

  it('stays said, whatever is said before and after', () => {
    const talk = fc.array(
      fc.constantFrom('参数', '算力', '计算量', '重', '长', '行', '2020', '20', 'compute', '一', ' ', '，'),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(talk, talk, talk, (before, words, after) => {
        const said = words.join('');
        const longer = [before.join(''), said, after.join('')].join('\n');
        for (const groups of [scaled, [['20']], [['一行'], ['compute']], [['重参数', '长算力']]]) {
          if (covers(speechOf(said, pinyinOf), groups)) {
            expect(covers(speechOf(longer, pinyinOf), groups)).toBe(true);
          }
        }
      }),
    );
  });
});
