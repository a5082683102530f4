import { describe, expect, it } from 'vitest';
import { pinyinOf } from '../../../core/phrase-match/pinyin.ts';
import type { Finding } from '../records/records.ts';
import { coverageGap, coverageOf, coveredShare } from './coverage.ts';
import { detectedPoints, firstMentions, withDetectedPoints } from './detected-points.ts';
import { quietRun, sampleSlides } from './sample-run.ts';
import { saidOn } from './transcript.ts';

const found = (point: string, said: boolean, by: Finding['by']): Finding => ({ point, said, by });

describe('what was said on a slide', () => {
  it('is what was written down during its stays, and across their ends', () => {
    const heard = [
      { from: 1000, to: 20_000, text: '先' },
      { from: 38_000, to: 43_000, text: '跨' },
      { from: 39_900, to: 60_000, text: '后' },
    ];
    const run = quietRun({ heard });
    expect([saidOn(run, 'answer'), saidOn(run, 'emergence')]).toEqual(['先 跨', '跨 后']);
  });
});

describe('proposals', () => {
  const heard = [
    { from: 0, to: 30_000, text: '餐数和酸力一起放大' },
    { from: 45_000, to: 70_000, text: '涌现嘛，按幂律，还没有定论' },
  ];
  const ids = (findings: readonly Finding[]) => findings.map(({ point }) => point);

  it('keep to the slide on which a point belongs', () => {
    const run = quietRun({ heard });
    expect(ids(detectedPoints(run, sampleSlides, pinyinOf))).toEqual(['answer.scale', 'emergence.open']);
    expect(ids(detectedPoints(run, sampleSlides))).toEqual(['emergence.open']);
  });

  it('are for the whole talk where there was no help', () => {
    const run = quietRun({ heard, help: 'nothing' });
    expect(ids(detectedPoints(run, sampleSlides, pinyinOf))).toEqual([
      'answer.scale',
      'answer.law',
      'emergence.open',
    ]);
    expect(firstMentions(run, sampleSlides, pinyinOf)).toHaveLength(3);
  });

  it('take the place of earlier ones, and leave what a person found', () => {
    const run = quietRun({
      findings: [found('answer.law', true, 'matcher'), found('answer.scale', false, 'self')],
    });
    const next = withDetectedPoints(run, [found('answer.scale', true, 'matcher')]);
    expect(next.findings).toEqual([
      found('answer.scale', true, 'matcher'),
      found('answer.scale', false, 'self'),
    ]);
  });
});

describe('coverage', () => {
  it('is what a person found, and the matcher where nobody did', () => {
    const run = quietRun({
      findings: [
        found('answer.scale', false, 'self'),
        found('answer.scale', true, 'matcher'),
        found('answer.law', true, 'matcher'),
        found('emergence.open', false, 'self'),
        found('emergence.open', true, 'friend'),
      ],
    });
    const states = coverageOf(run, sampleSlides).flatMap(({ points }) =>
      points.map(({ point, said, by }) => [point.cue, said, by]),
    );
    expect(states).toEqual([
      ['scale', false, 'self'],
      ['law', true, 'matcher'],
      ['open', true, 'friend'],
    ]);
    expect(coveredShare(run, sampleSlides)).toBeCloseTo(2 / 3);
  });

  it('is of the slides one was on, and not known before anybody looked', () => {
    const [first] = quietRun().visits;
    const run = quietRun({ state: 'stopped', visits: first ? [first] : [] });
    expect(coverageOf(run, sampleSlides).map(({ slide }) => slide)).toEqual(['answer']);
    expect(coveredShare(run, sampleSlides)).toBeUndefined();
  });

  it('is less without the script by what one only reads', () => {
    const all = ['answer.scale', 'answer.law', 'emergence.open'];
    const read = quietRun({ help: 'script', findings: all.map((point) => found(point, true, 'self')) });
    const recalled = quietRun({ findings: [found('answer.law', true, 'self')] });
    expect(coverageGap([recalled, read], sampleSlides)).toBeCloseTo(2 / 3);
    expect(coverageGap([read], sampleSlides)).toBeUndefined();
  });
});
