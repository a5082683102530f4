import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fillersIn } from './fillers.ts';
import { orderShare } from './order.ts';
import { readingShare, scriptText } from './reading.ts';
import { quietRun, sampleSlides } from './sample-run.ts';
import { judgePace, speakingPaceOf } from './speaking-pace.ts';

const marked = (text: string, language: 'zh' | 'en'): readonly string[] =>
  fillersIn(text, language).map(({ from, to }) => text.slice(from, to));

describe('fillers in Chinese', () => {
  it('are words that mean nothing where they stand', () => {
    expect(marked('嗯，参数呃很多。', 'zh')).toEqual(['嗯', '呃']);
    expect(marked('然后然后就是这个这个模型', 'zh')).toEqual(['然后', '然后', '就是', '这个', '这个']);
    expect(marked('那个，呃，参数', 'zh')).toEqual(['那个', '呃']);
    expect(marked('哎，先说规模', 'zh')).toEqual(['哎']);
  });

  it('and no others', () => {
    for (const text of [
      '它就是一个深度网络。',
      '这个模型很大。',
      '首先看参数，然后看算力。',
      '其实就是幂律。',
      '额外的数据，金额不大。',
      '海啊鸥的啊字在词里',
    ])
      expect(marked(text, 'zh'), text).toEqual([]);
  });
});

describe('fillers in English', () => {
  it('are sounds, and some words with a pause on both sides', () => {
    expect(marked('Um, parameters, uhh, and, like, data. So, you know, compute.', 'en')).toEqual([
      'Um',
      'uhh',
      'like',
      'So',
      'you know',
    ]);
    expect(marked('Models like GPT are so large that you know them. A human error.', 'en')).toEqual([]);
  });
});

describe('pace', () => {
  const heard = [{ from: 0, to: 60_000, text: '参'.repeat(200) }];

  it('is counted over all of the run, and over the voice in it', () => {
    const run = quietRun({ heard, voice: [[0, 60_000]] });
    expect(speakingPaceOf(run)).toEqual({ spoken: 150, articulated: 200 });
    expect(speakingPaceOf({ ...run, voice: null })?.articulated).toBeUndefined();
  });

  it('is not known from a few words', () => {
    expect(speakingPaceOf(quietRun({ heard: [{ from: 0, to: 1000, text: '大模型' }] }))).toBeUndefined();
    const half = [{ from: 0, to: 60_000, text: '参'.repeat(140) }];
    expect(speakingPaceOf(quietRun({ heard: half }))).toBeUndefined();
  });

  it('is judged by the band', () => {
    const band = { low: 180, high: 260 };
    expect([179, 180, 260, 261].map((pace) => judgePace(pace, band))).toEqual([
      'slow',
      'fine',
      'fine',
      'fast',
    ]);
  });
});

describe('the script of a slide', () => {
  it('is what is read aloud', () => {
    expect(sampleSlides.map(scriptText)).toEqual([
      '参数、数据、算力一起放大，损失按幂律下降。',
      '涌现还没有定论，10 22 & 别的。',
    ]);
  });
});

describe('reading', () => {
  const script = '大模型首先是一个深度神经网络，特别之处在于参数、训练数据和算力这三样东西一起放大。';

  it('is eight in a row as in the script', () => {
    expect(readingShare(script.repeat(2), script, 'zh')).toBeGreaterThan(0.9);
    const own =
      '说白了就是把网络做大，喂更多的语料，花更多的电费，三件事得一块儿来，缺一样都亏，别的我待会儿再讲给您听';
    expect(readingShare(own, script, 'zh')).toBe(0);
    expect(readingShare('大模型', script, 'zh')).toBeUndefined();
  });

  it('counts words of English', () => {
    const text =
      'a large model is a deep neural network in which three things are scaled up together '.repeat(3);
    expect(readingShare(text, text, 'en')).toBe(1);
    expect(readingShare(text, text.split(' ').reverse().join(' '), 'en')).toBe(0);
  });
});

describe('order', () => {
  it('is the share that never falls back', () => {
    expect(orderShare([3])).toBeUndefined();
    expect(orderShare([1, 2, 2, 9])).toBe(1);
    expect(orderShare([5, 1, 2, 3])).toBe(0.75);
    expect(orderShare([4, 3, 2, 1])).toBe(0.25);
  });

  it('is all of it when sorted, and at least one of it always', () => {
    fc.assert(
      fc.property(fc.array(fc.integer(), { minLength: 2, maxLength: 50 }), (places) => {
        expect(orderShare([...places].sort((a, b) => a - b))).toBe(1);
        expect(orderShare(places)).toBeGreaterThanOrEqual(1 / places.length);
      }),
    );
  });
});
