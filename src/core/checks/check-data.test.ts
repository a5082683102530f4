import { describe, expect, it } from 'vitest';
import type { Source } from '../model/evidence.ts';
import { sampleSource as source } from '../model/sample-source.ts';
import { checkData } from './check-data.ts';

const sources = { wei2022: source };
const problemsOf = (entry: { readonly source: Source }, code: string) =>
  checkData({ sources, data: { models: { gpt3: entry } } }, [code]).map(({ field, message }) =>
    [field, message].join(' | '),
  );

describe('what the talk quotes its figures from', () => {
  it('is quoted, by the name of its table and its own', () => {
    expect(problemsOf({ source }, 'count(models.gpt3.parameters)')).toEqual([]);
    expect(problemsOf({ source }, 'models\n  .gpt3')).toEqual([]);
    const unused = ['data.models.gpt3 | nothing quotes it'];
    expect(problemsOf({ source }, '')).toEqual(unused);
    expect(problemsOf({ source }, 'models.gpt30, oldmodels.gpt3, figures.gpt3')).toEqual(unused);
  });

  it('rests on sources that are in the bibliography and that somebody has read', () => {
    expect(problemsOf({ source: { ...source, key: 'made-up' } }, 'models.gpt3')).toEqual([
      'data.models.gpt3 | names a source that is not in the bibliography (made-up)',
    ]);
    const remembered = { ...source, check: 'memory' as const };
    const [problem] = checkData(
      { sources: { wei2022: remembered }, data: { models: { gpt3: { source } } } },
      ['models.gpt3'],
    );
    expect(problem?.message).toContain('nobody has read');
  });

  it('has the same numbers in every language, where it has texts', () => {
    const figure = { source, zh: '45 TB', en: '54 TB' };
    expect(problemsOf(figure, 'models.gpt3')).toEqual([
      'data.models.gpt3.en | lacks a number that "zh" has: 45',
      'data.models.gpt3.zh | lacks a number that "en" has: 54',
    ]);
  });
});
