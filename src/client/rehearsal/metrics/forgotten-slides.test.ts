import { expect, it } from 'vitest';
import type { VersionSlide } from '../../../core/model/version-slide.ts';
import { pinyinOf } from '../../../core/phrase-match/pinyin.ts';
import type { Finding, Run } from '../records/records.ts';
import { restored } from '../session/run-state.ts';
import { advise } from './advice.ts';
import { coverageGap, coverageOf, coveredShare } from './coverage.ts';
import { allDecided, isDecided } from './decided-points.ts';
import { detectedPoints } from './detected-points.ts';
import { longPauses } from './pauses.ts';
import { quietRun, sampleSlides } from './sample-run.ts';
import { slideTimesOf } from './slide-times.ts';

// A record keeps the ids of its day; the talk may have other slides since.
const visits: Run['visits'] = [
  { slide: 'gone', from: 0, to: 40_000, peeks: [1000, 2000, 3000], stuck: [5000] },
  { slide: 'gone-too', from: 40_000, to: 90_000, peeks: [], stuck: [] },
];
const findings: readonly Finding[] = [{ point: 'gone.point', said: false, by: 'self' }];
const forgotten = quietRun({
  visits,
  findings: [...findings],
  voice: [
    [0, 10_000],
    [20_000, 90_000],
  ],
  heard: [{ from: 0, to: 90_000, text: '涌现还没有定论' }],
});
const slides: readonly VersionSlide[] = sampleSlides;

it('a run of slides that are no longer there is measured without them', () => {
  expect(coverageOf(forgotten, slides)).toEqual([]);
  expect(coveredShare(forgotten, slides)).toBeUndefined();
  expect(coverageGap([forgotten], slides)).toBeUndefined();
  expect(slideTimesOf(forgotten, slides).map(({ usedMilliseconds }) => usedMilliseconds)).toEqual([0, 0]);
  expect(detectedPoints(forgotten, slides, pinyinOf)).toEqual([]);
  expect(isDecided(forgotten, slides)).toBe(true);
  expect(allDecided(forgotten, slides, 'self').findings).toEqual(forgotten.findings);
  expect(longPauses(forgotten)).toHaveLength(1);
});

it('what it advises names the slide of its day where it must', () => {
  const reviewed = { run: forgotten, slides, earlier: [forgotten], band: { low: 180, high: 260 } };
  const advice = advise({ ...reviewed, judged: true, order: undefined, questions: [] });
  expect(advice).toContainEqual({ kind: 'stuck', slide: 'gone', times: 1 });
  expect(advice.map(({ kind }) => kind)).not.toContain('missed');
});

it('a run that was lost goes on at the first slide where its last one is no longer there', () => {
  const progress = restored(
    slides.map(({ id }) => id),
    forgotten.visits,
  );
  expect(progress.here).toMatchObject({ slide: 'answer', from: 90_000 });
});
