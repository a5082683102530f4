import type { RehearsedPoint } from '../../../core/model/page-contract.ts';
import type { VersionSlide } from '../../../core/model/version-slide.ts';
import type { Finding, Run } from '../records/records.ts';
import { wasOn } from './slide-times.ts';

/** A slide of a run with its key points, and what is known of them. */
export interface SlideCoverage {
  readonly slide: string;
  readonly points: readonly PointState[];
}

export interface PointState {
  readonly point: RehearsedPoint;
  readonly said: boolean;
  /** `matcher`: it only thinks so; undefined: nobody has looked. */
  readonly by: Finding['by'] | undefined;
}

/** The points of the slides that one was on. */
export function coverageOf(run: Run, slides: readonly VersionSlide[]): readonly SlideCoverage[] {
  const findings = countingFindings(run);
  return slides
    .filter(({ id }) => wasOn(run, id))
    .map(({ id, keyPoints }) => ({
      slide: id,
      points: keyPoints.map((point) => {
        const finding = findings.get(point.id);
        return { point, said: finding?.said ?? false, by: finding?.by };
      }),
    }));
}

/** The finding that counts of each point: a person's latest, and the matcher's where no person has looked. */
function countingFindings({ findings }: Run): ReadonlyMap<string, Finding> {
  const matched = findings.filter(({ by }) => by === 'matcher');
  const decided = findings.filter(({ by }) => by !== 'matcher');
  return new Map([...matched, ...decided].map((finding) => [finding.point, finding]));
}

/**
 * The share of the points that were said, from 0 to 1, on the slides one was on. Undefined when these have no points,
 * or when neither a person nor the matcher has looked at any.
 */
export function coveredShare(run: Run, slides: readonly VersionSlide[]): number | undefined {
  const points = coverageOf(run, slides).flatMap((slide) => slide.points);
  if (points.length === 0 || points.every(({ by }) => by === undefined)) return undefined;
  return points.filter(({ said }) => said).length / points.length;
}

/**
 * By how much more is covered with the script in view than without it: what one can read out and does not know. By the
 * latest run of each kind; undefined where one of them is missing. `runs` are latest first, of one version and language.
 */
export function coverageGap(runs: readonly Run[], slides: readonly VersionSlide[]): number | undefined {
  const shareOf = (kind: (run: Run) => boolean): number | undefined =>
    runs
      .filter((run) => run.state === 'complete' && kind(run))
      .map((run) => coveredShare(run, slides))
      .find((share) => share !== undefined);
  const read = shareOf(({ help }) => help === 'script');
  const recalled = shareOf(({ help }) => help !== 'script');
  return read === undefined || recalled === undefined ? undefined : read - recalled;
}
