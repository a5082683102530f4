import { describe, expect, it } from 'vitest';
import type { RehearsedQuestion } from '../../../core/model/page-contract.ts';
import type { Finding, Run } from '../records/records.ts';
import { type Advice, advise, type Reviewed } from './advice.ts';
import { quietRun, sampleSlides } from './sample-run.ts';

const question: RehearsedQuestion = {
  id: 'B01',
  level: 'basic',
  question: '涌现是什么？',
  seconds: 60,
  keyPoints: [],
  trap: '',
  followUps: [],
  slides: ['emergence'],
  evidence: '',
};
const all = ['answer.scale', 'answer.law', 'emergence.open'];
const said = (...points: string[]): Finding[] =>
  all.map((point) => ({ point, said: points.includes(point), by: 'self' }));
const adviceFor = (run: Run, more: Partial<Reviewed> = {}): readonly Advice[] =>
  advise({
    run,
    slides: sampleSlides,
    earlier: [],
    band: { low: 180, high: 260 },
    judged: false,
    order: undefined,
    questions: [question],
    ...more,
  });
const stay = (slide: string, from: number, to: number, more = {}) => ({
  slide,
  from,
  to,
  peeks: [],
  stuck: [],
  ...more,
});

describe('advice', () => {
  it('is honest about what it does not know, and about what is well', () => {
    expect(adviceFor(quietRun({ visits: [stay('answer', 0, 4000)] }))).toEqual([{ kind: 'nothing' }]);
    expect(adviceFor(quietRun())).toEqual([{ kind: 'timed' }]);
    expect(adviceFor(quietRun({ findings: said(...all) }), { judged: true })).toEqual([{ kind: 'well' }]);
  });

  it('names the slide that took too long', () => {
    const run = quietRun({ visits: [stay('answer', 0, 38_000), stay('emergence', 38_000, 102_000)] });
    expect(adviceFor(run)).toEqual([{ kind: 'over', slide: 'emergence', seconds: 24 }]);
  });

  it('names the whole when no slide stands out', () => {
    const run = quietRun({ visits: [stay('answer', 0, 30_000), stay('emergence', 30_000, 60_000)] });
    expect(adviceFor(run)).toEqual([{ kind: 'short', seconds: 20 }]);
  });

  it('names a point that was left out, best one an interviewer will ask about, or one left out before', () => {
    const run = quietRun({ findings: said() });
    expect(adviceFor(run, { judged: true })).toEqual([
      {
        kind: 'missed',
        point: 'open。',
        slide: 'emergence',
        more: 2,
        again: false,
        question: '涌现是什么？',
      },
    ]);
    const earlier = [quietRun({ id: 'before', findings: said('answer.scale', 'emergence.open') })];
    expect(adviceFor(run, { judged: true, earlier })[0]).toMatchObject({ point: 'law。', again: true });
    expect(adviceFor(run)).toEqual([{ kind: 'timed' }]);
  });

  it('is at most three things, the most useful first', () => {
    const run = quietRun({
      state: 'stopped',
      visits: [stay('answer', 0, 70_000, { stuck: [9000], peeks: [1, 2] })],
      voice: [
        [0, 10_000],
        [13_000, 20_000],
        [25_000, 70_000],
      ],
      findings: said(),
    });
    const kinds = adviceFor(run, { judged: true }).map(({ kind }) => kind);
    expect(kinds).toEqual(['stopped', 'missed', 'over']);
  });

  it('sends one from the script to the cues, and says what one only reads', () => {
    const read = quietRun({ id: 'read', help: 'script', findings: said(...all) });
    expect(adviceFor(quietRun({ help: 'script' }), { earlier: [read] })).toEqual([{ kind: 'cue', times: 2 }]);
    const kinds = adviceFor(quietRun({ findings: said('answer.law') }), {
      earlier: [read],
      judged: true,
    }).map(({ kind }) => kind);
    expect(kinds).toEqual(['missed', 'gap']);
  });

  it('says when the words were those of the script, too fast, or out of order', () => {
    const text = '参数、数据、算力一起放大，损失按幂律下降。'.repeat(20);
    const run = quietRun({ heard: [{ from: 0, to: 80_000, text }] });
    expect(adviceFor(run, { order: 0.5 }).map(({ kind }) => kind)).toEqual(['read', 'order']);
    expect(adviceFor(run, { band: { low: 100, high: 150 } })[0]).toMatchObject({ kind: 'fast' });
  });
});
