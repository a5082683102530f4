import { describe, expect, it } from 'vitest';
import type { Deck } from '../model/deck.ts';
import type { Text } from '../model/languages.ts';
import { deckOf } from '../model/sample-deck.ts';
import { checkMoved } from './check-moved.ts';

const same = (text: string): Text => ({ zh: text, en: text });
const slide = {
  id: 'today',
  layout: 'references',
  title: same('题'),
  time: '10s',
  notes: same('话'),
  keyPoints: [],
  claims: [],
  sources: [],
} as const;
const problemsOf = (moved: Deck['moved']) => checkMoved(deckOf([slide], moved && { moved }));

describe('checkMoved', () => {
  it('finds nothing where no address is old, or each leads to a slide', () => {
    expect(problemsOf(undefined)).toEqual([]);
    expect(problemsOf({ yesterday: 'today', before: 'today' })).toEqual([]);
  });

  it('refuses an address that leads to no slide, one that has moved itself included', () => {
    expect(problemsOf({ yesterday: 'tomorrow' })).toMatchObject([
      { field: 'moved.yesterday', message: 'there is no slide "tomorrow"' },
    ]);
    expect(problemsOf({ before: 'yesterday', yesterday: 'today' })).toMatchObject([
      { field: 'moved.before', message: 'there is no slide "yesterday"' },
    ]);
  });

  it('refuses one that is still a slide', () => {
    expect(problemsOf({ today: 'today' })).toMatchObject([
      { slide: 'today', field: 'moved', message: '"today" is said to have moved, and is a slide' },
    ]);
  });
});
