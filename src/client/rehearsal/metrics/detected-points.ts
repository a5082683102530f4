import { covers, whereCovered } from '../../../core/phrase-match/covers.ts';
import { speechOf } from '../../../core/phrase-match/speech.ts';
import type { Syllables } from '../../../core/phrase-match/syllables.ts';
import type { Finding, Run } from '../records/records.ts';
import { saidIn, saidOn } from './transcript.ts';
import { pointsOf, type VersionSlide } from './version-slide.ts';

/**
 * The key points that seem to have been said, by what was written down: each on its own slide, and anywhere in the talk
 * where there was no help, and so no slide to keep to. That a point was not heard proves nothing, and is not proposed.
 */
export function detectedPoints(
  run: Run,
  stops: readonly VersionSlide[],
  syllables?: Syllables,
): readonly Finding[] {
  const all = speechOf(saidIn(run), syllables);
  return stops.flatMap((stop) => {
    const speech = run.help === 'nothing' ? all : speechOf(saidOn(run, stop.slide.id), syllables);
    return pointsOf(stop, run.version)
      .filter(({ mustSay }) => covers(speech, mustSay))
      .map(({ id }): Finding => ({ point: id, said: true, by: 'matcher' }));
  });
}

/** In place of what was proposed before; what a person found stays. */
export const withDetectedPoints = (run: Run, proposed: readonly Finding[]): Run => ({
  ...run,
  findings: [...proposed, ...run.findings.filter(({ by }) => by !== 'matcher')],
});

/** Where each point was first said, in the order in which the script makes them: see `order.ts`. */
export function firstMentions(
  run: Run,
  stops: readonly VersionSlide[],
  syllables?: Syllables,
): readonly number[] {
  const speech = speechOf(saidIn(run), syllables);
  return stops
    .flatMap((stop) => pointsOf(stop, run.version))
    .map(({ mustSay }) => whereCovered(speech, mustSay))
    .filter((place) => place !== undefined);
}
