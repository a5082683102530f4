import type { RehearsedPoint } from '../../../core/model/page-contract.ts';
import type { Finding, Run } from '../records/records.ts';
import { pointsSaid } from '../schedule/scheduled-talk.ts';
import { wasOn } from './slide-times.ts';
import { pointsOf, type VersionSlide } from './version-slide.ts';

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

/** The points of the slides that one was on; a person's finding overrules the matcher's. */
export function coverageOf(run: Run, stops: readonly VersionSlide[]): readonly SlideCoverage[] {
  const said = pointsSaid(run);
  return stops
    .filter(({ slide }) => wasOn(run, slide.id))
    .map((stop) => ({
      slide: stop.slide.id,
      points: pointsOf(stop, run.version).map((point) => ({
        point,
        said: said.has(point.id),
        by: finderOf(run.findings, point.id),
      })),
    }));
}

function finderOf(findings: readonly Finding[], point: string): Finding['by'] | undefined {
  const about = findings.filter((finding) => finding.point === point);
  return (about.findLast(({ by }) => by !== 'matcher') ?? about.at(-1))?.by;
}

/** Said, of all; undefined where there is nothing to say, or nobody has looked yet. */
export function coveredShare(run: Run, stops: readonly VersionSlide[]): number | undefined {
  const points = coverageOf(run, stops).flatMap((slide) => slide.points);
  if (points.length === 0 || points.every(({ by }) => by === undefined)) return undefined;
  return points.filter(({ said }) => said).length / points.length;
}

/**
 * How much more one says with the script than without: what one reads and does not know. By the latest run of each
 * kind; undefined where one of them is missing. `runs` are latest first, of one version and language.
 */
export function coverageGap(runs: readonly Run[], stops: readonly VersionSlide[]): number | undefined {
  const shareOf = (kind: (run: Run) => boolean): number | undefined =>
    runs
      .filter((run) => run.state === 'complete' && kind(run))
      .map((run) => coveredShare(run, stops))
      .find((share) => share !== undefined);
  const read = shareOf(({ help }) => help === 'script');
  const recalled = shareOf(({ help }) => help !== 'script');
  return read === undefined || recalled === undefined ? undefined : read - recalled;
}
