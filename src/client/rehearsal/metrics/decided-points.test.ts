import { describe, expect, it } from 'vitest';
import { MemoryStore } from '../storage/memory-store.ts';
import { allDecided, decided, isDecided, recallsOf } from './decided-points.ts';
import { quietRun, sampleSlides } from './sample-run.ts';

const matched = quietRun({ findings: [{ point: 'answer.law', said: true, by: 'matcher' }] });
const grades = (run = matched) => recallsOf(run, sampleSlides).map(({ id, grade }) => `${id} ${grade}`);

describe('a run as reviews', () => {
  it('has one recall a point, that was helped by a peek or the script', () => {
    const run = decided(decided(matched, 'answer.law', true, 'self'), 'emergence.open', true, 'self');
    expect(grades(run)).toEqual([
      'now.answer.scale missed',
      'now.answer.law said',
      'now.emergence.open said',
    ]);
    const [first, second] = run.visits;
    const visits = first && second ? [{ ...first, peeks: [9] }, second] : [];
    expect(grades({ ...run, visits })[1]).toBe('now.answer.law hinted');
    expect(grades({ ...run, help: 'script' })[2]).toBe('now.emergence.open hinted');
  });

  it('is finished when a person has looked at every point', () => {
    expect(isDecided(matched, sampleSlides)).toBe(false);
    const finished = allDecided(matched, sampleSlides, 'friend');
    expect(isDecided(finished, sampleSlides)).toBe(true);
    expect(finished.findings).toContainEqual({ point: 'answer.law', said: true, by: 'friend' });
    expect(allDecided(finished, sampleSlides, 'self')).toEqual(finished);
  });

  it('is written as often as one likes, and once', async () => {
    const store = new MemoryStore();
    const finished = allDecided(matched, sampleSlides, 'self');
    await store.addRecalls(recallsOf(finished, sampleSlides));
    await store.addRecalls(recallsOf(decided(finished, 'answer.law', false, 'self'), sampleSlides));
    const kept = await store.recalls();
    expect(kept.map(({ subject, grade, at }) => [subject, grade, at])).toEqual([
      ['answer.scale', 'missed', finished.started],
      ['answer.law', 'missed', finished.started],
      ['emergence.open', 'missed', finished.started],
    ]);
  });
});
