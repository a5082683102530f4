import type { VersionId } from '../../../core/model/deck.ts';
import type { Facts, RehearsalFacts } from '../../../core/model/page-contract.ts';
import { pointsOf, type VersionSlide } from '../metrics/version-slide.ts';
import type { Run } from '../records/records.ts';

/** As much of a talk as planning needs: see `talk.ts`. */
export interface PlannedTalk {
  readonly facts: Facts;
  readonly rehearsal: RehearsalFacts;
}

/** The slides that a version goes through, in order: backup slides are for questions. */
export const stopsIn = ({ facts, rehearsal }: PlannedTalk, version: VersionId): readonly VersionSlide[] =>
  rehearsal.slides.flatMap((slide) => {
    const script = facts[slide.id]?.scripts[version];
    return script && !facts[slide.id]?.backup ? [{ slide, script }] : [];
  });

/** Ids of the key points of a version. */
export const pointsIn = (talk: PlannedTalk, version: VersionId): readonly string[] =>
  stopsIn(talk, version).flatMap((stop) => pointsOf(stop, version).map(({ id }) => id));

/** The points that were said in a run: the matcher proposes, a person decides, and the later finding counts. */
export function pointsSaid({ findings }: Pick<Run, 'findings'>): ReadonlySet<string> {
  const matched = findings.filter(({ by }) => by === 'matcher');
  const decided = findings.filter(({ by }) => by !== 'matcher');
  const last = new Map([...matched, ...decided].map(({ point, said }) => [point, said]));
  return new Set([...last].flatMap(([point, said]) => (said ? [point] : [])));
}

/** Milliseconds that a run took, pauses taken out. */
export const runLength = ({ visits }: Pick<Run, 'visits'>): number =>
  Math.max(0, ...visits.map(({ to }) => to));
