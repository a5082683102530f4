import { describe, expect, it } from 'vitest';
import type { Deck } from '../model/deck.ts';
import type { RehearsalFacts } from '../model/page-contract.ts';
import type { Slide } from '../model/slides.ts';
import { markLeftOut } from './left-out.ts';

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
const deck: Deck = {
  id: 'sample',
  title: same('题'),
  description: same('述'),
  author: same('人'),
  sections: [{ id: 'all', title: same('一'), slides: [slide] }],
  versions: [{ minutes: 1, parts: [{ slide, time: '10s', notes: same('[1]参数。') }] }],
  claims: [],
  omissions: [],
  questions: [],
  sources: {},
};

describe('a point that a shorter script does not make', () => {
  it('is marked as left out there, and no other', () => {
    const mustSay = (word: string) => [[word]];
    const keyPoints = [
      { id: 'scaled.first', text: '', cue: '', mustSay: mustSay('参数') },
      { id: 'scaled.second', text: '', cue: '', mustSay: mustSay('算力') },
    ];
    const rehearsal: Pick<RehearsalFacts, 'slides'> = {
      slides: [{ id: 'scaled', title: '题', section: 'all', keyPoints }],
    };
    expect(markLeftOut(rehearsal, deck, 'zh').slides[0]?.keyPoints.map(({ leftOut }) => leftOut)).toEqual([
      undefined,
      ['1'],
    ]);
  });
});
