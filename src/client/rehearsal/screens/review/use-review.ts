import { useEffect, useState } from 'preact/hooks';
import { type VersionSlide, versionSlides } from '../../../../core/model/version-slide.ts';
import { loadSyllables } from '../../../../core/phrase-match/load-syllables.ts';
import type { Syllables } from '../../../../core/phrase-match/syllables.ts';
import { isDecided, recallsOf } from '../../metrics/decided-points.ts';
import { detectedPoints, withDetectedPoints } from '../../metrics/detected-points.ts';
import { earlierRuns } from '../../metrics/earlier-runs.ts';
import type { Recording, Run } from '../../records/records.ts';
import type { RehearsalData } from '../../rehearsal-data.ts';
import type { ScreenContext } from '../../screen-context.ts';

/** A run and all that its review shows beside it. */
export interface Reviewing {
  readonly run: Run;
  /** In the language of the run. */
  readonly talk: RehearsalData;
  readonly slides: readonly VersionSlide[];
  /** Ended runs of the same version and language, latest first. */
  readonly earlier: readonly Run[];
  readonly recordings: readonly Recording[];
}

/** Undefined while it is read. */
export function useReview(
  context: ScreenContext,
  id: string,
): { readonly reviewing: Reviewing | 'missing' | undefined; readonly change: (run: Run) => void } {
  const { store, talkIn, report } = context;
  const [reviewing, setReviewing] = useState<Reviewing | 'missing'>();
  useEffect(() => {
    let gone = false;
    const read = async (): Promise<Reviewing | 'missing'> => {
      const runs = await store.runs();
      const run = id === '' ? runs.find(({ state }) => state !== 'open') : await store.run(id);
      if (!run) return 'missing';
      const [talk, recordings] = await Promise.all([talkIn(run.language), store.recordings(run.id)]);
      const slides = versionSlides(talk, run.version);
      return { run, talk, slides, earlier: earlierRuns(runs, run), recordings };
    };
    read()
      .then((found) => !gone && setReviewing(found))
      .catch(report);
    return () => {
      gone = true;
    };
  }, [store, id]);

  const change = (changed: Run): void => {
    if (!reviewing || reviewing === 'missing') return;
    const run = { ...changed, changed: Date.now() };
    setReviewing({ ...reviewing, run });
    const { slides } = reviewing;
    Promise.all([
      store.saveRun(run),
      isDecided(run, slides) ? store.addReviews(recallsOf(run, slides)) : undefined,
    ]).catch(report);
  };
  return { reviewing, change };
}

/**
 * What the matcher needs to hear a run: nothing for English, for Chinese its syllables, which are large and come when a
 * run has words. `pending` until then; where they cannot be had, Chinese is compared by its characters.
 */
export function useSyllables(run: Run): Syllables | 'none' | 'pending' {
  const needed = run.language === 'zh' && run.heard.length > 0;
  const [loaded, setLoaded] = useState<Syllables | 'none'>();
  useEffect(() => {
    if (needed && !loaded) loadSyllables(run.language).then((found) => setLoaded(() => found ?? 'none'));
  }, [needed]);
  if (!needed) return 'none';
  return loaded ?? 'pending';
}

/** With what the matcher hears in it now. */
export const listenedTo = (
  run: Run,
  slides: readonly VersionSlide[],
  syllables: Syllables | undefined,
): Run => withDetectedPoints(run, detectedPoints(run, slides, syllables));
