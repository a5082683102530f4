import { describe, expect, it } from 'vitest';
import type { Deck } from '../model/deck.ts';
import type { Text } from '../model/languages.ts';
import type { AnswerPoint, Question } from '../model/questions.ts';
import { sampleSource as source } from '../model/sample-source.ts';
import { checkDeck } from './check-deck.ts';

const same = (text: string): Text => ({ zh: text, en: text });
const point: AnswerPoint = {
  id: 'B01.1',
  text: { zh: '参数、数据、算力', en: 'Parameters, data, compute' },
  keywords: { zh: ['参数', '算力'], en: ['parameters', 'compute'] },
  hits: { zh: 2, en: 2 },
};
const good: Question = {
  id: 'B01',
  level: 'basic',
  question: { zh: '什么是大模型？', en: 'What is a large model?' },
  time: '60s',
  keyPoints: [point],
  trap: { zh: '1.1 亿的 BERT 呢？', en: 'What of the 110M BERT?' },
  followUps: [],
  claims: [],
  sources: [source],
};

const problemsOf = (questions: readonly Question[], more: Partial<Deck> = {}) =>
  checkDeck({
    id: 'sample',
    title: same('题'),
    description: same('述'),
    author: same('人'),
    sections: [],
    versions: [],
    claims: [],
    omissions: [],
    questions,
    sources: { wei2022: source },
    ...more,
  });

describe('the questions of a deck', () => {
  it('are fine when they are, and citing a source there is citing it', () => {
    expect(problemsOf([good])).toEqual([]);
    expect(problemsOf([{ ...good, sources: [] }])[0]?.message).toBe('nothing cites wei2022');
  });

  it('have both languages', () => {
    expect(problemsOf([{ ...good, trap: { zh: '有', en: ' ' } }])[0]).toEqual({
      question: 'B01',
      field: 'trap.en',
      message: 'has no text in "en"',
      help: 'every text is said in every language',
    });
  });

  it('say the same numbers in both, sentence by sentence', () => {
    const wrong = { ...point, text: { zh: '参数 7 个，算力', en: 'parameters: 8, compute' } };
    expect(problemsOf([{ ...good, keyPoints: [wrong] }])).toMatchObject([
      { question: 'B01', field: 'keyPoints.B01.1.en', message: 'lacks a number that "zh" has: 7' },
      { field: 'keyPoints.B01.1.zh' },
    ]);
    expect(problemsOf([{ ...good, question: { zh: '8 张卡', en: '9 cards' } }])[0]?.field).toBe(
      'question.en',
    );
  });

  it('have each id once, and points that bear theirs', () => {
    expect(problemsOf([good, good]).map(({ message }) => message)).toEqual([
      '"B01" is taken already',
      '"B01.1" is taken already',
    ]);
    expect(problemsOf([{ ...good, keyPoints: [{ ...point, id: 'B02.1' }] }])[0]?.message).toBe(
      'B02.1 is not a point of B01',
    );
  });

  it('name claims, sources and questions that there are', () => {
    expect(problemsOf([{ ...good, claims: ['N99'] }])[0]?.message).toBe('there is no claim N99');
    const unknown = { ...source, key: 'made-up' };
    expect(problemsOf([{ ...good, sources: [source, unknown] }])[0]?.field).toBe('sources');
    const remembered = { wei2022: { ...source, check: 'memory' as const } };
    expect(problemsOf([good], { sources: remembered })[0]?.message).toContain('nobody has read');
    expect(problemsOf([{ ...good, followUps: ['F09'] }])[0]?.message).toBe('there is no question F09');
    expect(problemsOf([{ ...good, followUps: ['B01'] }])[0]?.message).toBe('it follows itself');
  });

  it('lead to every follow-up', () => {
    const after: Question = { ...good, id: 'F01', level: 'followup', keyPoints: [] };
    expect(problemsOf([good, after])[0]).toMatchObject({ question: 'F01', field: 'level' });
    expect(problemsOf([{ ...good, followUps: ['F01'] }, after])).toEqual([]);
  });
});
