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
export interface RunReview {
  readonly run: Run;
  /** In the language of the run. */
  readonly talk: RehearsalData;
  readonly slides: readonly VersionSlide[];
  /** Ended runs of the same version and language, latest first. */
  readonly earlier: readonly Run[];
  readonly recordings: readonly Recording[];
}

/** The review is undefined while it is read. `change` shows and stores a changed run, and its recalls with it. */
export function useReview(
  context: ScreenContext,
  id: string,
): { readonly review: RunReview | 'missing' | undefined; readonly change: (run: Run) => void } {
  const { store, report, reportUnread } = context;
  const [review, setReview] = useState<RunReview | 'missing'>();
  useEffect(() => {
    let gone = false;
    readReview(context, id)
      .then((found) => !gone && setReview(found))
      .catch(reportUnread);
    return () => {
      gone = true;
    };
  }, [store, id]);

  const change = (changed: Run): void => {
    if (!review || review === 'missing') return;
    const run = { ...changed, changed: Date.now() };
    setReview({ ...review, run });
    const { slides } = review;
    Promise.all([
      store.saveRun(run),
      isDecided(run, slides) ? store.addRecalls(recallsOf(run, slides)) : undefined,
    ]).catch(report);
  };
  return { review, change };
}

/** @param id Of a run; the latest that has ended where it is empty. */
async function readReview({ store, talkIn }: ScreenContext, id: string): Promise<RunReview | 'missing'> {
  const runs = await store.runs();
  const run = id === '' ? runs.find(({ state }) => state !== 'open') : await store.run(id);
  if (!run) return 'missing';
  const [talk, recordings] = await Promise.all([talkIn(run.language), store.recordings(run.id)]);
  const slides = versionSlides(talk, run.version);
  return { run, talk, slides, earlier: earlierRuns(runs, run), recordings };
}

/** What the matcher needs to hear a run (see `load-syllables.ts`), once it is here. */
export interface Hearing {
  readonly syllables: Syllables | undefined;
}

/** Undefined until it is loaded, and while the run has no words: the syllables are large. */
export function useHearing({ language, heard }: Run): Hearing | undefined {
  const [hearing, setHearing] = useState<Hearing>();
  const hasWords = heard.length > 0;
  useEffect(() => {
    if (hasWords) void loadSyllables(language).then((syllables) => setHearing({ syllables }));
  }, [hasWords, language]);
  return hasWords ? hearing : undefined;
}

/** The run with the points that the matcher hears in its transcript. */
export const listenedTo = (run: Run, slides: readonly VersionSlide[], { syllables }: Hearing): Run =>
  withDetectedPoints(run, detectedPoints(run, slides, syllables));
