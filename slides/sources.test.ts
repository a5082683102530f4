import { expect, it } from 'vitest';
import { citedSources } from '../src/core/model/queries.ts';
import { deck } from './deck.ts';
import { talkSources } from './sources.ts';

it('counts those sources as the talk’s own that its references slide lists', () => {
  const keys = (sources: typeof talkSources) => sources.map(({ key }) => key).sort();
  expect(keys(talkSources)).toEqual(keys(citedSources(deck)));
});
