import { describe, expect, it } from 'vitest';
import { defineSlide } from '../model/define.ts';
import { quoteValues } from '../model/quote-values.ts';
import { deckOf } from '../model/sample-deck.ts';
import { sampleSource } from '../model/sample-source.ts';
import type { Value, Values } from '../model/values.ts';
import { checkValues } from './check-values.ts';

const size: Value = { zh: '5 亿', en: '500M', asOf: '2026-11-27', source: sampleSource };

function problemsOf(
  values: Values,
  said: string,
  code: readonly string[] = [],
  about = 'About',
): readonly string[] {
  const slide = defineSlide({
    id: 'size',
    layout: 'references',
    title: { zh: said, en: said },
    time: '10s',
    notes: { zh: '说', en: 'said' },
    keyPoints: [],
    claims: [],
    sources: [],
  });
  const deck = deckOf([slide], {
    description: { zh: about, en: about },
    sources: { wei2022: sampleSource },
    values,
  });
  return checkValues(quoteValues(deck), code).map(({ field, message }) => `${field} | ${message}`);
}

describe('the values of a talk', () => {
  it('are quoted, each or with another of the same thing', () => {
    expect(problemsOf({ 'gpt3.parameters': size, 'gpt3.layers': size }, '{{gpt3.layers}}')).toEqual([]);
    expect(problemsOf({ size }, 'nothing')).toEqual(['values.size | nothing quotes it']);
    expect(problemsOf({ 'gpt3.layers': size }, 'nothing', ['at: models.gpt3.layers'])).toEqual([]);
    expect(problemsOf({ size }, 'nothing', ["en: '{{size}} of it'"])).toEqual([]);
  });

  it('are there when a text quotes them', () => {
    expect(problemsOf({ 'gpt3.layers': size }, '{{gpt3.layers}} {{gpt3.layer}}')).toEqual([
      'values | quotes {{gpt3.layer}}, and there is no such value',
    ]);
  });

  it('are there when the talk quotes them in what it says of itself', () => {
    expect(problemsOf({ size }, '{{size}}', [], 'Of {{size}}, as of {{factsAsOf}}')).toEqual([]);
    expect(problemsOf({ size }, '{{size}}', [], 'Of {{sizes}}')).toEqual([
      'title, description, author | quotes {{sizes}}, and there is no such value',
    ]);
  });

  it('rest on sources in the bibliography that somebody has read or seen quoted', () => {
    const made = { ...size, source: { ...sampleSource, key: 'made-up' } };
    expect(problemsOf({ made }, '{{made}}')).toEqual([
      'values.made | names a source that is not in the bibliography (made-up)',
    ]);
  });

  it('are the same number in every language, printed and said', () => {
    const wrong = { ...size, said: { zh: '5 亿', en: '50 million' } };
    expect(problemsOf({ wrong }, '{{wrong}}')).toEqual([
      'values.wrong.said.en | lacks a number that "zh" has: 500,000,000',
      'values.wrong.said.zh | lacks a number that "en" has: 50,000,000',
    ]);
  });

  it('are not due before they were checked', () => {
    expect(problemsOf({ size: { ...size, until: '2026-11-01' } }, '{{size}}')).toEqual([
      'values.size | was due on 2026-11-01, before the day on which it was last checked',
    ]);
  });
});
