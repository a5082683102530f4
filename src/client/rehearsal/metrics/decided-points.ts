import type { Finding, Grade, Recall, Run } from '../records/records.ts';
import { coverageOf } from './coverage.ts';
import type { VersionSlide } from './version-slide.ts';

/** The run with a person's word on a point, in place of what they said before. */
export const decided = (run: Run, point: string, said: boolean, by: 'self' | 'friend'): Run => ({
  ...run,
  findings: [
    ...run.findings.filter((one) => one.point !== point || one.by === 'matcher'),
    { point, said, by },
  ],
});

/** The run with everything that is still only proposed, or open, taken as it stands. */
export const allDecided = (run: Run, stops: readonly VersionSlide[], by: 'self' | 'friend'): Run =>
  openPoints(run, stops).reduce((so, { point, said }) => decided(so, point.id, said, by), run);

/** Whether a person has looked at every point. */
export const isDecided = (run: Run, stops: readonly VersionSlide[]): boolean =>
  openPoints(run, stops).length === 0;

const openPoints = (run: Run, stops: readonly VersionSlide[]) =>
  coverageOf(run, stops)
    .flatMap(({ points }) => points)
    .filter(({ by }) => !isPerson(by));

const isPerson = (by: Finding['by'] | undefined): boolean => by === 'self' || by === 'friend';

/**
 * A run as so many recalls, one a point, at the time of the run: the same whenever it is asked for, so that changed
 * ticks change them. With the script in view, or after a peek, it was no recall without help.
 */
export const recallsOf = (run: Run, stops: readonly VersionSlide[]): readonly Recall[] =>
  coverageOf(run, stops).flatMap(({ slide, points }) => {
    const helped =
      run.help === 'script' || run.visits.some((visit) => visit.slide === slide && visit.peeks.length > 0);
    return points.map(({ point, said }) => ({
      id: `${run.id}.${point.id}`,
      at: run.started,
      subject: point.id,
      language: run.language,
      grade: gradeOf(said, helped),
      from: 'run' as const,
    }));
  });

function gradeOf(said: boolean, helped: boolean): Grade {
  if (!said) return 'missed';
  return helped ? 'hinted' : 'said';
}
