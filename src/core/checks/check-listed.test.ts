import { describe, expect, it } from 'vitest';
import type { Deck } from '../model/deck.ts';
import type { Slide } from '../model/slides.ts';
import { checkListed } from './check-listed.ts';

const same = (text: string) => ({ zh: text, en: text });

const slide: Slide = {
  id: 'hello',
  layout: 'references',
  title: same('Hello'),
  time: '10s',
  notes: same('Hello.'),
  keyPoints: [],
  claims: [],
  sources: [],
};
const deck: Deck = {
  id: 'talk',
  title: same('Talk'),
  description: same('About'),
  author: same('Somebody'),
  sections: [{ id: 'all', title: same('All'), slides: [slide] }],
  versions: [],
  claims: [],
  omissions: [],
  questions: [
    {
      id: 'B01',
      level: 'basic',
      question: same('Why?'),
      time: '30s',
      keyPoints: [],
      trap: same('None'),
      followUps: [],
      claims: [],
      sources: [],
    },
  ],
  sources: {},
};

describe('what is written of a talk', () => {
  it('is in it', () => {
    const code = [
      "defineSlide({\n  id: 'hello',\n  layout: 'references',",
      "{\n  id: 'B01',\n  level: 'basic',",
    ];
    expect(checkListed(deck, code)).toEqual([]);
  });

  it('is named where no list has it', () => {
    const code = [
      "defineSlide({\n  id: 'lost',\n",
      "{ id: 'B02', level: 'basic' }, { id: 'cups', kind: 'bars' }",
    ];
    expect(checkListed(deck, code)).toMatchObject([
      { slide: 'lost', field: 'id', message: 'it is in no section of the talk' },
      { question: 'B02', field: 'id', message: 'it is not among the questions of the talk' },
    ]);
  });
});
