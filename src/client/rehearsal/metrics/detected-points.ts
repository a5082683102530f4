import type { VersionSlide } from '../../../core/model/version-slide.ts';
import { covers, whereCovered } from '../../../core/phrase-match/covers.ts';
import { speechOf } from '../../../core/phrase-match/speech.ts';
import type { Syllables } from '../../../core/phrase-match/syllables.ts';
import type { Finding, Run } from '../records/records.ts';
import { saidIn, saidOn } from './transcript.ts';

/**
 * The key points that the transcript of a run seems to have: each on its own slide, and anywhere in the talk where
 * nothing was shown, and so no slide to keep to. A point that was not heard may have been said all the same: of it
 * nothing is proposed.
 */
export function detectedPoints(
  run: Run,
  slides: readonly VersionSlide[],
  syllables?: Syllables,
): readonly Finding[] {
  const all = speechOf(saidIn(run), syllables);
  return slides.flatMap(({ id: slide, keyPoints }) => {
    const speech = run.help === 'nothing' ? all : speechOf(saidOn(run, slide), syllables);
    return keyPoints
      .filter(({ mustSay }) => covers(speech, mustSay))
      .map(({ id }): Finding => ({ point: id, said: true, by: 'matcher' }));
  });
}

/** In place of what was proposed before; what a person found stays. */
export const withDetectedPoints = (run: Run, proposed: readonly Finding[]): Run => ({
  ...run,
  findings: [...proposed, ...run.findings.filter(({ by }) => by !== 'matcher')],
});

/** Where in the transcript each point was first said, in the order in which the script makes them: see `order.ts`. */
export function firstMentions(
  run: Run,
  slides: readonly VersionSlide[],
  syllables?: Syllables,
): readonly number[] {
  const speech = speechOf(saidIn(run), syllables);
  return slides
    .flatMap(({ keyPoints }) => keyPoints)
    .map(({ mustSay }) => whereCovered(speech, mustSay))
    .filter((place) => place !== undefined);
}
