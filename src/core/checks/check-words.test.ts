import { describe, expect, it } from 'vitest';
import type { Text } from '../model/languages.ts';
import type { Slide } from '../model/slides.ts';
import { checkWords } from './check-words.ts';

const same = (text: string): Text => ({ zh: text, en: text });
/** So many Han characters, so many words. */
const text = (han: number, words = 1): Text => ({ zh: '字'.repeat(han), en: 'word '.repeat(words).trim() });
const base = {
  id: 'sample',
  title: text(60, 40),
  time: '30s',
  notes: text(300, 200),
  keyPoints: [],
  claims: [],
  sources: [],
} as const;
const picture = { id: 'drawn', title: text(50, 50), text: text(50, 50) };
const chart = { ...picture, kind: 'bars', groups: [] } as const;
const diagram = { ...picture, mermaid: 'flowchart LR', labels: { a: text(50, 50) } } as const;

const figure = (annotation: Text): Slide => ({ ...base, layout: 'figure', charts: [chart], annotation });
const live = (prediction: Text): Slide => ({ ...base, layout: 'live', charts: [chart], prediction });
const big = (line: Text, lines = 1): Slide => ({
  ...base,
  layout: 'big',
  value: same('8×10^{11}'),
  caption: text(5, 5),
  tone: 'scale',
  beside: Array.from({ length: lines }, () => ({ lead: text(0, 0), text: line })),
});
const beforeAfter = (line: Text, lines = 1): Slide => ({
  ...base,
  layout: 'before-after',
  panels: [
    { heading: text(0, 0), tone: 'scale', role: 'said', content: Array.from({ length: lines }, () => line) },
    { heading: text(0, 0), tone: 'scale', role: 'shown', content: diagram },
  ],
  arrow: text(0, 0),
});
const verdict = (fact: Text, facts = 1): Slide => ({
  ...base,
  layout: 'verdict',
  statement: text(0, 0),
  stamp: text(0, 0),
  tone: 'scale',
  facts: Array.from({ length: facts }, () => ({ when: text(0, 0), text: fact, tone: 'scale' })),
});
const table = (rows: number): Slide => ({
  ...base,
  layout: 'table',
  columns: [{ heading: text(90, 90) }],
  rows: Array.from({ length: rows }, () => ({ tone: 'plain', cells: [text(90, 90)] })),
});

const messages = (slide: Slide): readonly string[] =>
  checkWords(slide).map(({ field, message }) => `${field} ${message}`);

describe('the words on a slide', () => {
  it('are few, title and pictures left aside', () => {
    expect(messages(live(text(45, 30)))).toEqual([]);
    expect(messages(live(text(46, 31)))).toEqual([
      'text.zh has 46 Han characters beside its pictures, but 45 fit',
      'text.en has 31 words beside its pictures, but 30 fit',
    ]);
  });

  it('are those of all places of a layout together', () => {
    expect(messages(big(text(40, 25)))).toEqual([]);
    expect(messages(big(text(41, 26)))).toHaveLength(2);
  });

  it('count without what they quote in figures, and without markup', () => {
    const figures = { zh: `${'字'.repeat(24)} 8×10^{22} 36`, en: `${'word '.repeat(14)}8×10^{22} **36**` };
    expect(messages(figure(figures))).toEqual([]);
  });

  it('may be more where they stand for a picture, or come one fact at a time', () => {
    expect(messages(beforeAfter(text(60, 40)))).toEqual([]);
    expect(messages(beforeAfter(text(61, 41)))).toHaveLength(2);
    expect(messages(verdict(text(90, 60)))).toEqual([]);
    expect(messages(verdict(text(91, 61)))).toHaveLength(2);
  });

  it('do not count in a table', () => {
    expect(messages(table(5))).toEqual([]);
  });
});

describe('an annotation', () => {
  it('is one short line', () => {
    expect(messages(figure(text(24, 14)))).toEqual([]);
    expect(messages(figure(text(25, 15)))).toEqual([
      'annotation.zh has 25 Han characters, but 24 fit its line',
      'annotation.en has 15 words, but 14 fit its line',
    ]);
    expect(messages(figure({ zh: '一行\n两行', en: 'one line' }))).toEqual([
      'annotation.zh breaks into lines, but has one',
    ]);
  });
});

describe('a list', () => {
  it('is as long as its place is high', () => {
    const counts = [table(6), big(text(1), 5), beforeAfter(text(1), 7), verdict(text(1), 5)].flatMap(
      messages,
    );
    expect(counts).toEqual([
      'rows has 6, but 5 fit',
      'beside has 5, but 4 fit',
      'panels has 7, but 6 fit',
      'facts has 5, but 4 fit',
    ]);
  });

  it('has no bullets of its own', () => {
    const bullets = { zh: '· 一\n· 二', en: '- one\n- two' };
    expect(messages(live(bullets))).toEqual([
      'text.zh sets a bullet: "· 一"',
      'text.en sets a bullet: "- one"',
    ]);
    expect(messages(live(same('−3 °C, 3 - 2')))).toEqual([]);
  });
});
