import type { VersionSlide } from '../../../core/model/version-slide.ts';
import type { Finding, Grade, Recall, Run } from '../records/records.ts';
import { coverageOf, type PointState } from './coverage.ts';

/** Who decides whether a point was said. */
export type Judge = Exclude<Finding['by'], 'matcher'>;

/** The run with a person's finding on a point, in place of the one they made before. */
export const decided = (run: Run, point: string, said: boolean, by: Judge): Run => ({
  ...run,
  findings: [
    ...run.findings.filter((finding) => finding.point !== point || finding.by === 'matcher'),
    { point, said, by },
  ],
});

/** The run with every point on which no person has decided taken as it stands: said if the matcher thinks so. */
export const allDecided = (run: Run, slides: readonly VersionSlide[], by: Judge): Run =>
  undecidedPoints(run, slides).reduce((next, { point, said }) => decided(next, point.id, said, by), run);

/** Whether a person has looked at every point. */
export const isDecided = (run: Run, slides: readonly VersionSlide[]): boolean =>
  undecidedPoints(run, slides).length === 0;

const undecidedPoints = (run: Run, slides: readonly VersionSlide[]): readonly PointState[] =>
  coverageOf(run, slides)
    .flatMap(({ points }) => points)
    .filter(({ by }) => by === undefined || by === 'matcher');

/**
 * A run as recalls, one a point, at the time of the run. Their ids depend on the run and the point only, so that recalls
 * of changed ticks replace the earlier ones. With the script in view, or after a peek, it was no recall without help.
 */
export const recallsOf = (run: Run, slides: readonly VersionSlide[]): readonly Recall[] =>
  coverageOf(run, slides).flatMap(({ slide, points }) => {
    const helped =
      run.help === 'script' || run.visits.some((visit) => visit.slide === slide && visit.peeks.length > 0);
    return points.map(({ point, said }) => ({
      id: `${run.id}.${point.id}`,
      at: run.started,
      subject: point.id,
      language: run.language,
      grade: gradeOfPoint(said, helped),
      from: 'run' as const,
    }));
  });

function gradeOfPoint(said: boolean, helped: boolean): Grade {
  if (!said) return 'missed';
  return helped ? 'hinted' : 'said';
}
