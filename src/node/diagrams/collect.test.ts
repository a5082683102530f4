import { expect, test } from 'vitest';
import type { Deck } from '../../core/model/deck.ts';
import type { Slide } from '../../core/model/slides.ts';
import { pictureBoxes } from '../../core/model/stage.ts';
import { collectDiagrams } from './collect.ts';
import { sampleRequest } from './sample-request.ts';

const same = (text: string) => ({ zh: text, en: text });
const base = {
  title: same('T'),
  time: '30s',
  notes: same(''),
  keyPoints: [],
  claims: [],
  sources: [],
} as const;
const diagram = (id: string) => sampleRequest({ id }).diagram;

const slides: readonly Slide[] = [
  { ...base, id: 'one', layout: 'diagram', diagram: diagram('a') },
  { ...base, id: 'none', layout: 'references' },
  { ...base, id: 'two', layout: 'diagram', diagram: diagram('b'), annotation: same('r') },
];
const deck: Deck = {
  id: 'sample',
  title: same(''),
  description: same(''),
  author: same(''),
  sections: [
    { id: 's', title: same(''), slides: slides.slice(0, 2) },
    { id: 't', title: same(''), slides: slides.slice(2) },
  ],
  claims: [],
  sources: {},
  versions: [],
  omissions: [],
  questions: [],
};

test('every diagram in both languages, in the order of the slides, with the room it has', () => {
  expect(
    collectDiagrams(deck).map(({ diagram, language, box, slide }) => [diagram.id, language, box, slide]),
  ).toEqual([
    ['a', 'zh', pictureBoxes.whole, 'one'],
    ['a', 'en', pictureBoxes.whole, 'one'],
    ['b', 'zh', pictureBoxes.annotated, 'two'],
    ['b', 'en', pictureBoxes.annotated, 'two'],
  ]);
});
