import { describe, expect, it } from 'vitest';
import { defineSlide } from './define.ts';
import { slidesOf, sourcesOf } from './queries.ts';
import { quoteValues } from './quote-values.ts';
import { deckOf } from './sample-deck.ts';
import { sampleSource } from './sample-source.ts';
import type { Values } from './values.ts';

const seen = { ...sampleSource, key: 'seen2023', check: 'quoted' as const };
const values: Values = {
  'gpt3.parameters': {
    zh: '1750 亿',
    en: '175B',
    said: { zh: '1750 亿', en: '175 billion' },
    asOf: '2026-11-27',
    source: sampleSource,
  },
  share: { zh: '5%', en: '5%', asOf: '2026-10-01', source: seen },
  drawn: { zh: '7', en: '7', asOf: '2026-10-01', source: seen },
};
const slide = defineSlide({
  id: 'size',
  layout: 'diagram',
  title: { zh: '{{gpt3.parameters}} 个参数', en: '{{gpt3.parameters}} parameters' },
  diagram: {
    id: 'size',
    title: { zh: '图', en: 'Picture' },
    text: { zh: '占 {{share}}', en: '{{share}} of it' },
    mermaid: 'flowchart LR\n a{{"{share}"}}',
    labels: { share: { zh: '**{{share}}**', en: '**{{share}}**' } },
    values: ['drawn'],
  },
  time: '10s',
  notes: { zh: '{{gpt3.parameters}}，{{share}}。', en: '{{gpt3.parameters}}, {{share}}.' },
  keyPoints: [],
  claims: [],
  sources: [],
});
const deck = deckOf([slide], {
  description: { zh: '截至 {{factsAsOf}}', en: 'As of {{factsAsOf}}' },
  versions: [
    { minutes: 1, parts: [{ slide, time: '5s', notes: { zh: '{{nothing}}', en: '{{gpt3.parameters}}' } }] },
  ],
  sources: { wei2022: sampleSource, seen2023: seen },
  values,
});

describe('quoting values', () => {
  const filled = quoteValues(deck);
  const [one] = slidesOf(filled);

  it('prints a value, and says it as it is said', () => {
    expect(one?.title).toEqual({ zh: '1750 亿 个参数', en: '175B parameters' });
    expect(one?.notes).toEqual({ zh: '1750 亿，5%。', en: '175 billion, 5%.' });
  });

  it('gives what was only seen in quotation a star wherever it is printed, and nowhere it is said', () => {
    const [diagram] = one?.layout === 'diagram' ? [one.diagram] : [];
    expect(diagram?.text.en).toBe('5%* of it');
    expect(diagram?.labels).toEqual({ share: { zh: '**5%***', en: '**5%***' } });
    expect(one?.notes.en).not.toContain('*');
  });

  it('leaves the braces of Mermaid alone', () => {
    expect(one?.layout === 'diagram' && one.diagram.mermaid).toContain('a{{"{share}"}}');
  });

  it('tells each slide what it quotes, pictures included, and so what it rests on', () => {
    expect(one?.quotes).toEqual(['gpt3.parameters', 'share', 'drawn']);
    expect(one && sourcesOf(one, filled).map(({ key }) => key)).toEqual(['wei2022', 'seen2023']);
  });

  it('keeps a slide of a version the slide of its section', () => {
    expect(filled.versions[0]?.parts[0]?.slide).toBe(one);
  });

  it('leaves a name standing that it does not know', () => {
    expect(filled.versions[0]?.parts[0]?.notes).toEqual({ zh: '{{nothing}}', en: '175 billion' });
  });

  it('knows the month of the latest check by itself', () => {
    expect(filled.description).toEqual({ zh: '截至 2026-11', en: 'As of November 2026' });
  });

  it('is done once: a deck that is filled stays as it is', () => {
    expect(quoteValues(filled)).toEqual(filled);
  });
});
