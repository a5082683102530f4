import { type TalkFacts, versionSlides } from '../../../../core/model/version-slide.ts';
import { coverageOf } from '../../metrics/coverage.ts';
import { longPauses } from '../../metrics/pauses.ts';
import { plannedMilliseconds, runMilliseconds } from '../../metrics/slide-times.ts';
import { speakingPaceOf } from '../../metrics/speaking-pace.ts';
import type { Run } from '../../records/records.ts';

/** What runs are compared by; null is what nobody measured. */
export interface RunFigures {
  readonly seconds: number;
  /** What the version is planned for. */
  readonly plannedSeconds: number;
  readonly points: { readonly said: number; readonly all: number } | null;
  /** Units a minute, see `duration.ts`. */
  readonly pace: number | null;
  readonly longPauses: number | null;
}

/** @param talk In the language of the run. */
export function figuresOf(run: Run, talk: TalkFacts): RunFigures {
  const slides = versionSlides(talk, run.version);
  const points = coverageOf(run, slides).flatMap((slide) => slide.points);
  return {
    seconds: runMilliseconds(run) / 1000,
    plannedSeconds: plannedMilliseconds(slides) / 1000,
    points: points.some(({ by }) => by !== undefined)
      ? { said: points.filter(({ said }) => said).length, all: points.length }
      : null,
    pace: speakingPaceOf(run)?.spoken ?? null,
    longPauses: run.voice && longPauses(run).length,
  };
}
