import { describe, expect, it } from 'vitest';
import type { Deck } from '../model/deck.ts';
import type { Text } from '../model/languages.ts';
import type { Slide } from '../model/slides.ts';
import { checkLeftOut } from './check-left-out.ts';

const same = <T>(text: T) => ({ zh: text, en: text });
const point = (id: string, word: string) => ({
  id,
  text: same(id),
  cue: same(id),
  mustSay: same([[word]]),
});
const slide: Slide = {
  id: 'scaled',
  layout: 'references',
  title: same('题'),
  time: '30s',
  notes: same('参数和算力一起放大。'),
  keyPoints: [point('scaled.first', '参数'), point('scaled.second', '算力')],
  claims: [],
  sources: [],
};

const problemsOf = (notes: Text, leavesOut?: readonly string[]) =>
  checkLeftOut({
    id: 'sample',
    title: same('题'),
    description: same('述'),
    author: same('人'),
    sections: [{ id: 'all', title: same('一'), slides: [slide] }],
    versions: [{ minutes: 1, parts: [{ slide, time: '10s', notes, ...(leavesOut && { leavesOut }) }] }],
    claims: [],
    omissions: [],
    questions: [],
    sources: {},
  } satisfies Deck).map(({ version, field, message }) => [version, field, message].join(' | '));

describe('a shorter version', () => {
  it('makes every key point of its slides', () => {
    expect(problemsOf(same('[1]参数，算力。'))).toEqual([]);
  });

  it('or says that it leaves one out: one that merely stops being heard does not build', () => {
    expect(problemsOf(same('参数。'))).toEqual([
      '1 | scaled.notes | does not make the point "scaled.second" (zh, en): 算力',
    ]);
    expect(problemsOf({ zh: '参数，算力。', en: '参数。' })).toEqual([
      '1 | scaled.notes | does not make the point "scaled.second" (en): 算力',
    ]);
    expect(problemsOf(same('参数。'), ['scaled.second'])).toEqual([]);
  });

  it('leaves out nothing that is heard all the same, in whatever language, and nothing that is not there', () => {
    expect(problemsOf({ zh: '参数。', en: '参数，算力。' }, ['scaled.second'])).toEqual([
      '1 | scaled.leavesOut | "scaled.second" is made all the same (en): 算力',
    ]);
    expect(problemsOf(same('参数，算力。'), ['scaled.third'])).toEqual([
      '1 | scaled.leavesOut | "scaled.third" is no key point of the slide',
    ]);
  });
});
