import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { longPauses, pausesIn, silenceShare } from './pauses.ts';
import { quietRun } from './sample-run.ts';

describe('pauses', () => {
  it('lie between two words, and in the stay in which they began', () => {
    const run = quietRun({
      voice: [
        [500, 10_000],
        [10_300, 39_000],
        [41_500, 50_000],
        [50_400, 79_000],
      ],
    });
    expect(pausesIn(run)).toEqual([
      { from: 39_000, to: 41_500, visit: 0 },
      { from: 50_000, to: 50_400, visit: 1 },
    ]);
    expect(longPauses(run)).toEqual([{ from: 39_000, to: 41_500, visit: 0 }]);
    expect(silenceShare(run, 80_000)).toBeCloseTo(1 - 75.3 / 80);
  });

  it('are not known where no microphone listened', () => {
    expect(pausesIn(quietRun())).toEqual([]);
    expect(silenceShare(quietRun(), 80_000)).toBeUndefined();
  });

  it('never overlap, and never reach beyond what was spoken', () => {
    const moments = fc.array(fc.integer({ min: 0, max: 80_000 }), { minLength: 2, maxLength: 40 });
    fc.assert(
      fc.property(moments, (found) => {
        const sorted = [...new Set(found)].sort((a, b) => a - b);
        const voice = sorted.flatMap((from, index): [number, number][] => {
          const to = sorted[index + 1];
          return index % 2 === 0 && to !== undefined ? [[from, to]] : [];
        });
        const pauses = pausesIn(quietRun({ voice }));
        const silent = pauses.reduce((sum, { from, to }) => sum + to - from, 0);
        const spoken = voice.reduce((sum, [from, to]) => sum + to - from, 0);
        expect(silent + spoken).toBeLessThanOrEqual((voice.at(-1)?.[1] ?? 0) - (voice[0]?.[0] ?? 0));
      }),
    );
  });
});
