import { describe, expect, it } from 'vitest';
import type { Deck } from '../model/deck.ts';
import type { Claim } from '../model/evidence.ts';
import type { Text } from '../model/languages.ts';
import type { MatrixChart } from '../model/pictures.ts';
import { sampleSource as source } from '../model/sample-source.ts';
import type { Slide, VerdictSlide } from '../model/slides.ts';
import { checkDeck } from './check-deck.ts';

const same = (text: string): Text => ({ zh: text, en: text });
const claim = (id: Claim['id']): Claim => ({
  id,
  says: same('a'),
  verdict: 'sound',
  heading: same('c'),
  nuance: same('b'),
  say: same('b'),
  sources: [source],
});

const good: VerdictSlide = {
  id: 'one-minute',
  layout: 'verdict',
  title: same('标题是一句话'),
  time: '30s',
  notes: same('说的话。'),
  keyPoints: [],
  claims: ['N01'],
  sources: [source],
  statement: same('句'),
  stamp: same('成立'),
  tone: 'scale',
  facts: [{ when: same('先'), text: same('说'), tone: 'scale' }],
};

const deckOf = (slides: readonly Slide[], more: Partial<Deck> = {}): Deck => ({
  id: 'sample',
  title: same('题'),
  description: same('述'),
  author: same('人'),
  sections: [{ id: 'all', title: same('一'), slides }],
  claims: [claim('N01')],
  sources: { wei2022: source },
  versions: [],
  omissions: [],
  questions: [],
  ...more,
});

const problemsOf = (slide: Slide, more: Partial<Deck> = {}) => checkDeck(deckOf([slide], more));

describe('checkDeck', () => {
  it('finds nothing wrong with a good deck', () => {
    expect(problemsOf(good)).toEqual([]);
  });

  it('says which slide, which field, and the way out', () => {
    const [problem] = problemsOf({ ...good, title: { zh: '有', en: ' ' } });
    expect(problem).toEqual({
      slide: 'one-minute',
      field: 'title.en',
      message: 'has no text in "en"',
      help: 'every text is said in every language',
    });
  });

  it('finds a missing language however deep it is', () => {
    const facts = [{ when: same('先'), text: { zh: '说' } as Text, tone: 'scale' as const }];
    expect(problemsOf({ ...good, facts })[0]?.field).toBe('facts.0.text.en');
  });

  it('refuses an id twice, and an id that is no address', () => {
    expect(checkDeck(deckOf([good, good]))[0]?.message).toBe('"one-minute" is taken already');
    expect(problemsOf({ ...good, id: 'One Minute' })[0]?.field).toBe('id');
    expect(problemsOf(good, { id: 'My talk' })).toMatchObject([{ field: 'id' }]);
  });

  it('refuses notes that take far longer than the slide', () => {
    const notes = { zh: '字'.repeat(200), en: 'word' };
    expect(problemsOf({ ...good, notes })[0]).toMatchObject({
      field: 'notes.zh',
      message: 'take 55 s to say, but the slide has 30 s',
    });
  });

  it('refuses a claim that does not exist', () => {
    expect(problemsOf({ ...good, claims: ['N01', 'N99'] })[0]?.message).toBe('there is no claim N99');
  });

  it('refuses a source outside the bibliography, and one that nobody has read', () => {
    expect(problemsOf({ ...good, sources: [{ ...source, key: 'made-up' }] })[0]?.field).toBe('sources');
    const remembered = { wei2022: { ...source, check: 'memory' as const } };
    expect(problemsOf(good, { sources: remembered })[0]?.message).toContain('nobody has read');
  });

  it('wants every claim and every omission on a slide that is no mere backup', () => {
    const claims = [claim('N01'), claim('N02')];
    expect(problemsOf(good, { claims })[0]?.message).toBe('no slide deals with N02');
    const omissions = [{ id: 'O1' as const, misses: same('a'), answer: same('b'), sources: [source] }];
    expect(problemsOf(good, { omissions })[0]?.message).toBe('no slide deals with O1');
    expect(problemsOf({ ...good, omissions: ['O1'] }, { omissions })).toEqual([]);
    const sections = [
      { id: 'all', title: same('一'), slides: [good] },
      {
        id: 'more',
        title: same('二'),
        slides: [{ ...good, id: 'more', claims: ['N02' as const] }],
        appendix: true as const,
      },
    ];
    expect(problemsOf(good, { claims, sections })[0]?.message).toBe('no slide deals with N02');
  });

  it('compares the numbers of the languages, in what is shown and in what is said', () => {
    const facts = [{ when: same('先'), text: { zh: '1750 亿', en: '157B' }, tone: 'scale' as const }];
    expect(problemsOf({ ...good, facts })).toMatchObject([
      { slide: 'one-minute', field: 'text.en', message: expect.stringContaining('175,000,000,000') },
      { field: 'text.zh', message: expect.stringContaining('157,000,000,000') },
    ]);
    expect(problemsOf({ ...good, notes: { zh: '三个', en: '4 of them' } })).toMatchObject([
      { field: 'notes.zh' },
    ]);
  });

  it('refuses a source that nothing cites', () => {
    const other = { ...source, key: 'du2024' };
    expect(problemsOf(good, { sources: { wei2022: source, du2024: other } })[0]?.message).toBe(
      'nothing cites du2024',
    );
  });

  it('asks the layout, the chart and the old addresses as well', () => {
    const columns = [{ heading: same('甲') }, { heading: same('乙') }];
    const rows = [{ tone: 'scale' as const, cells: [same('一')] }];
    expect(problemsOf({ ...good, layout: 'table', columns, rows })[0]?.message).toContain(
      '1 cells for 2 columns',
    );
    const chart: MatrixChart = {
      id: 'drawn',
      kind: 'matrix',
      title: same('图'),
      text: same('字'),
      positions: [],
      rowLabel: same('行'),
      columnLabel: same('列'),
      weights: [[1]],
      row: 0,
      tone: 'plain',
      masks: [],
    };
    expect(problemsOf({ ...good, layout: 'figure', charts: [chart] })[0]?.field).toBe('picture drawn');
    expect(problemsOf(good, { moved: { old: 'lost' } })[0]?.field).toBe('moved.old');
  });
});
