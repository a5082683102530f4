import { describe, expect, it } from 'vitest';
import type { Deck } from '../model/deck.ts';
import type { Claim, Omission } from '../model/evidence.ts';
import type { Text } from '../model/languages.ts';
import { sampleSource as source } from '../model/sample-source.ts';
import type { LedgerSlide } from '../model/slides.ts';
import { checkDeck } from './check-deck.ts';

const same = (text: string): Text => ({ zh: text, en: text });
const claim: Claim = {
  id: 'N01',
  says: same('大'),
  heading: same('开头'),
  verdict: 'sound',
  nuance: same('更大'),
  say: same('大的'),
  sources: [source],
};
const omission: Omission = { id: 'O1', misses: same('缺'), answer: same('补'), sources: [source] };
const slide: LedgerSlide = {
  id: 'one-minute',
  layout: 'ledger',
  title: same('标题是一句话'),
  time: '30s',
  notes: same('说的话。'),
  keyPoints: [],
  claims: ['N01'],
  omissions: ['O1'],
  sources: [source],
};

const problemsOf = (more: Partial<Deck>) =>
  checkDeck({
    id: 'sample',
    title: same('题'),
    description: same('述'),
    author: same('人'),
    sections: [{ id: 'all', title: same('一'), slides: [slide] }],
    versions: [],
    claims: [claim],
    omissions: [omission],
    questions: [],
    sources: { wei2022: source },
    ...more,
  });

describe('what the notes claim, and what they leave out', () => {
  it('is fine when it is', () => {
    expect(problemsOf({})).toEqual([]);
  });

  it('is said in every language', () => {
    expect(problemsOf({ claims: [{ ...claim, nuance: { zh: '有', en: ' ' } }] })[0]).toEqual({
      claim: 'N01',
      field: 'nuance.en',
      message: 'has no text in "en"',
      help: 'every text is said in every language',
    });
    expect(problemsOf({ omissions: [{ ...omission, answer: { zh: '', en: 'it' } }] })).toMatchObject([
      { omission: 'O1', field: 'answer.zh' },
    ]);
  });

  it('has a sentence to say in every language, with the same numbers', () => {
    const silent = { ...claim, say: { zh: '大的', en: '' } };
    expect(problemsOf({ claims: [silent] })).toMatchObject([{ claim: 'N01', field: 'say.en' }]);
    const say = { zh: '有 2.8 万亿', en: '1.6 trillion of them' };
    expect(problemsOf({ claims: [{ ...claim, say }] })).toMatchObject([
      { claim: 'N01', field: 'say.en', message: 'lacks a number that "zh" has: 2,800,000,000,000' },
      { field: 'say.zh' },
    ]);
  });

  it('stands under a heading of the notes, the first one too', () => {
    const { heading, ...first } = claim;
    expect(problemsOf({ claims: [first] })).toMatchObject([{ claim: 'N01', field: 'heading' }]);
    const sections = [
      { id: 'all', title: same('一'), slides: [{ ...slide, claims: ['N01', 'N02'] as const }] },
    ];
    expect(problemsOf({ sections, claims: [claim, { ...first, id: 'N02' }] })).toEqual([]);
    expect(problemsOf({ claims: [{ ...claim, heading: { zh: '开头', en: ' ' } }] })).toMatchObject([
      { claim: 'N01', field: 'heading.en' },
    ]);
  });

  it('has the same numbers in every language, text by text', () => {
    const says = { zh: '999 亿参数', en: '5 billion parameters' };
    expect(problemsOf({ claims: [{ ...claim, says, nuance: { zh: '50 亿', en: '99.9B' } }] })).toMatchObject([
      { claim: 'N01', field: 'says.en', message: 'lacks a number that "zh" has: 99,900,000,000' },
      { field: 'says.zh' },
      { field: 'nuance.en' },
      { field: 'nuance.zh' },
    ]);
    const misses = { zh: '3 个', en: '4 of them' };
    expect(problemsOf({ omissions: [{ ...omission, misses }] })).toMatchObject([
      { omission: 'O1', field: 'misses.en' },
      { field: 'misses.zh' },
    ]);
  });

  it('rests on sources that are in the bibliography and that somebody has read', () => {
    const invented = { ...source, key: 'made-up', check: 'memory' as const };
    expect(problemsOf({ claims: [{ ...claim, sources: [invented] }] })).toMatchObject([
      {
        claim: 'N01',
        field: 'sources',
        message: expect.stringContaining('not in the bibliography (made-up)'),
      },
    ]);
    const remembered = { ...source, key: 'du2024', check: 'memory' as const };
    const sources = { wei2022: source, du2024: remembered };
    expect(problemsOf({ sources, omissions: [{ ...omission, sources: [remembered] }] })).toMatchObject([
      { omission: 'O1', field: 'sources', message: expect.stringContaining('nobody has read') },
    ]);
  });

  it('rests on something', () => {
    expect(problemsOf({ claims: [{ ...claim, sources: [] }] })[0]?.message).toBe('rests on no source');
    expect(problemsOf({ omissions: [{ ...omission, sources: [] }] })[0]?.message).toBe('rests on no source');
  });

  it('is numbered once', () => {
    expect(problemsOf({ claims: [claim, claim] })).toMatchObject([
      { claim: 'N01', field: 'id', message: '"N01" is taken already' },
    ]);
    expect(problemsOf({ omissions: [omission, omission] })).toMatchObject([{ omission: 'O1', field: 'id' }]);
  });
});

describe('what the talk says of itself', () => {
  it('is said in every language, with the same numbers', () => {
    const empty = { zh: '有', en: ' ' };
    expect(problemsOf({ title: empty, description: empty, author: empty }).map(({ field }) => field)).toEqual(
      ['title.en', 'description.en', 'author.en'],
    );
    const description = { zh: '五十九页，39 个模型', en: '40 models' };
    expect(problemsOf({ description }).map(({ field }) => field)).toEqual([
      'description.en',
      'description.zh',
    ]);
  });

  it('and so are the titles of its sections', () => {
    const sections = [{ id: 'all', title: { zh: '3 · 涌现', en: '4 · Emergence' }, slides: [slide] }];
    expect(problemsOf({ sections })[0]).toMatchObject({
      field: 'section all.title.en',
      message: 'lacks a number that "zh" has: 3',
    });
  });
});
