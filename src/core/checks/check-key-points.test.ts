import { describe, expect, it } from 'vitest';
import type { Deck } from '../model/deck.ts';
import type { Text } from '../model/languages.ts';
import type { Question } from '../model/questions.ts';
import type { KeyPoint, Slide } from '../model/slides.ts';
import { checkKeyPoints } from './check-key-points.ts';

const same = (text: string): Text => ({ zh: text, en: text });
const point = (id: string, mustSay: KeyPoint['mustSay']['zh']): KeyPoint => ({
  id,
  text: same('点'),
  cue: same('点'),
  mustSay: { zh: mustSay, en: mustSay },
});
const slide = (id: string, notes: string, more: Partial<Slide> = {}): Slide =>
  ({
    id,
    layout: 'references',
    title: same('题'),
    time: '30s',
    notes: same(notes),
    keyPoints: [],
    claims: [],
    sources: [],
    ...more,
  }) as Slide;
const question = (...keyPoints: Question['keyPoints']): Question => ({
  id: 'B01',
  level: 'basic',
  question: same('问'),
  time: '60s',
  keyPoints,
  trap: same('坑'),
  followUps: [],
  claims: [],
  sources: [],
});

const problemsOf = (slides: readonly Slide[], questions: readonly Question[] = []) =>
  checkKeyPoints({
    id: 'sample',
    title: same('题'),
    description: same('述'),
    author: same('人'),
    sections: [
      { id: 'all', title: same('一'), slides: slides.filter(({ id }) => id !== 'backup') },
      {
        id: 'appendix',
        title: same('附'),
        slides: slides.filter(({ id }) => id === 'backup'),
        appendix: true,
      },
    ],
    versions: [],
    claims: [],
    omissions: [],
    questions,
    sources: {},
  } satisfies Deck).map(({ slide: where, question: which, field, message }) =>
    [where ?? which, field, message].join(' | '),
  );

const scaled = slide('scaled', '[1]参数和算力一起放大。', {
  keyPoints: [point('scaled.both', [['参数'], ['算力']])],
});

describe('what counts as having said a point', () => {
  it('is in the script of its own slide, by its characters', () => {
    expect(problemsOf([scaled])).toEqual([]);
    const homophone = { ...scaled, notes: same('参数和酸梨一起放大。') };
    expect(problemsOf([homophone])[0]).toBe(
      'scaled | keyPoints.scaled.both.mustSay.zh | whoever says the script of this very slide would not be heard to have made the point',
    );
  });

  it('is in no other script, by its sound', () => {
    expect(problemsOf([scaled, slide('other', '参数不说明算力。')])[0]).toBe(
      'other | notes.zh | whoever says it is heard to have made the point "scaled.both": 参数 + 算力',
    );
    expect(problemsOf([scaled, slide('other', '只说参数。')])).toEqual([]);
    expect(problemsOf([scaled, slide('backup', '参数，算力。')])).toEqual([]);
  });

  it('unless that one is named to make the point again, and does', () => {
    const repeats = ['scaled.both'];
    expect(problemsOf([scaled, slide('other', '还是参数，还是算力。', { repeats })])).toEqual([]);
    expect(problemsOf([scaled, slide('other', '别的。', { repeats })])).toEqual([
      'other | repeats | "scaled.both" is not heard in its script, or is no key point of another slide',
    ]);
  });

  it('tells the points of an answer apart', () => {
    const [first, second] = [
      { id: 'B01.1', text: same('权重要装'), keywords: { zh: ['权重'], en: ['权重'] } },
      { id: 'B01.2', text: same('缓存跟权重'), keywords: { zh: ['缓存'], en: ['梯度'] } },
    ] as const;
    expect(problemsOf([], [question(first, second)])).toEqual([
      'B01 | keyPoints.B01.1.keywords.zh | whoever says B01.2 is heard to have said this: 权重',
      'B01 | keyPoints.B01.1.keywords.en | whoever says B01.2 is heard to have said this: 权重',
      'B01 | keyPoints.B01.2.keywords.en | whoever says this very sentence would not be heard to have said it',
    ]);
  });
});
