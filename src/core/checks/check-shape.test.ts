import { describe, expect, it } from 'vitest';
import type { Text } from '../model/languages.ts';
import type { Panel, Slide } from '../model/slides.ts';
import { checkShape } from './check-shape.ts';

const same = (text: string): Text => ({ zh: text, en: text });
const lines = (count: number): readonly Text[] => Array.from({ length: count }, () => same('一'));
const base = {
  id: 'one',
  title: same('题'),
  time: '10s',
  notes: same('话'),
  keyPoints: [],
  claims: [],
  sources: [],
} as const;
const messagesOf = (slide: Slide) => checkShape(slide).map(({ field, message }) => `${field} ${message}`);

describe('checkShape', () => {
  const panel = (count: number): Panel => ({
    heading: same('甲'),
    tone: 'plain',
    role: 'said',
    content: lines(count),
  });
  const beforeAfter = (before: number, after: number): Slide => ({
    ...base,
    layout: 'before-after',
    arrow: same('到'),
    panels: [panel(before), panel(after)],
  });

  it('has room for six lines in a panel', () => {
    expect(messagesOf(beforeAfter(6, 6))).toEqual([]);
    expect(messagesOf(beforeAfter(1, 7))).toEqual(['panels.1.content has 7 lines, and there is room for 6']);
  });

  it('has room for four lines beside a number', () => {
    const big = (count: number): Slide => ({
      ...base,
      layout: 'big',
      value: same('1'),
      caption: same('个'),
      tone: 'plain',
      beside: lines(count).map((text) => ({ lead: text, text })),
    });
    expect(messagesOf(big(4))).toEqual([]);
    expect(messagesOf(big(5))).toEqual(['beside has 5 lines, and there is room for 4']);
  });

  it('has room for four facts below a verdict', () => {
    const verdict = (count: number): Slide => ({
      ...base,
      layout: 'verdict',
      statement: same('句'),
      stamp: same('成立'),
      tone: 'plain',
      facts: lines(count).map((text) => ({ when: text, text, tone: 'plain' })),
    });
    expect(messagesOf(verdict(4))).toEqual([]);
    expect(messagesOf(verdict(5))).toEqual(['facts has 5 facts, and there is room for 4']);
  });

  const table = (rows: number, cells: number): Slide => ({
    ...base,
    layout: 'table',
    columns: [{ heading: same('甲') }, { heading: same('乙') }],
    rows: lines(rows).map(() => ({ tone: 'plain', cells: lines(cells) })),
  });

  it('has room for five rows of a table', () => {
    expect(messagesOf(table(5, 2))).toEqual([]);
    expect(messagesOf(table(6, 2))).toEqual(['rows has 6 rows, and there is room for 5']);
  });

  it('wants as many cells as columns', () => {
    expect(messagesOf(table(1, 1))).toEqual(['rows row "一" has 1 cells for 2 columns']);
  });
});
