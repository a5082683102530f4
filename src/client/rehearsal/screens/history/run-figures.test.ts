import { describe, expect, it } from 'vitest';
import { sampleRun } from '../../records/sample-records.ts';
import { sampleTalk } from '../../schedule/sample-talk.ts';
import { figuresOf } from './run-figures.ts';

describe('the figures of a run', () => {
  it('compare it with its plan, and count what was measured', () => {
    const run = sampleRun('a', {
      visits: [
        { slide: 'answer', from: 0, to: 30_000, peeks: [], stuck: [] },
        { slide: 'definition', from: 30_000, to: 60_000, peeks: [], stuck: [] },
      ],
      voice: [
        [0, 10_000],
        [12_000, 20_000],
        [21_999, 40_000],
        [50_000, 60_000],
      ],
      heard: [{ from: 0, to: 60_000, text: '大模型'.repeat(60) }],
      findings: [
        { point: 'answer.1', said: false, by: 'self' },
        { point: 'answer.1', said: true, by: 'matcher' },
        { point: 'answer.2', said: true, by: 'matcher' },
        { point: 'emergence.1', said: true, by: 'self' },
      ],
    });
    expect(figuresOf(run, sampleTalk)).toEqual({
      seconds: 60,
      plannedSeconds: 60,
      // A person overrules the matcher, and what the version does not have does not count.
      points: { said: 1, all: 5 },
      pace: 180,
      longPauses: 2,
    });
  });

  it('say nothing of what nobody measured', () => {
    const run = sampleRun('a', { voice: null, heard: [], findings: [], visits: [] });
    expect(figuresOf(run, sampleTalk)).toMatchObject({
      seconds: 0,
      points: null,
      pace: null,
      longPauses: null,
    });
  });
});
