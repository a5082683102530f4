import type { VersionSlide } from '../../../core/model/version-slide.ts';
import type { Run } from '../records/records.ts';
import { sampleRun } from '../records/sample-records.ts';

const slide = (
  id: string,
  notes: string,
  points: Readonly<Record<string, readonly (readonly string[])[]>>,
): VersionSlide => ({
  id,
  title: id,
  section: 'all',
  keyPoints: Object.entries(points).map(([name, mustSay]) => ({
    id: `${id}.${name}`,
    text: `${name}。`,
    cue: name,
    mustSay,
  })),
  script: { notes, units: 100, seconds: 40 },
});

/** Two slides of a version, forty seconds each. */
export const sampleSlides: readonly VersionSlide[] = [
  slide('answer', '<p><span data-step="0">参数、数据、算力一起放大，损失按幂律下降。</span></p>', {
    scale: [['参数'], ['算力']],
    law: [['幂律']],
  }),
  slide('emergence', '<p>涌现还没有定论，10<sup>22</sup> &amp; 别的。</p>', {
    open: [['涌现'], ['没有定论']],
  }),
];

/** A run through {@link sampleSlides}, on time, of which nothing was heard. */
export const quietRun = (changes: Partial<Run> = {}): Run =>
  sampleRun('now', {
    visits: [
      { slide: 'answer', from: 0, to: 40_000, peeks: [], stuck: [] },
      { slide: 'emergence', from: 40_000, to: 80_000, peeks: [], stuck: [] },
    ],
    voice: null,
    heard: [],
    heardBy: 'nobody',
    findings: [],
    ...changes,
  });
