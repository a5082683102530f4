import type { VersionId } from '../../../core/model/deck.ts';
import type { Language } from '../../../core/model/languages.ts';
import type { VersionSlide } from '../../../core/model/version-slide.ts';
import { plannedMilliseconds, type TimeUse } from '../metrics/slide-times.ts';
import type { Band, HelpLevel, ListenerMode } from '../records/records.ts';
import { indexOf, type Progress, ranAt } from './run-state.ts';

/** What was chosen before a run, and does not change in it. */
export interface RunPlan {
  /** Digest of the talk. */
  readonly deck: string;
  readonly version: VersionId;
  readonly help: HelpLevel;
  readonly language: Language;
  readonly audience: boolean;
  readonly slides: readonly VersionSlide[];
  readonly band: Band;
  /** Whether timing hints may appear. */
  readonly hints: boolean;
  readonly record: boolean;
  /** Who writes down what is said; a service only with consent. */
  readonly listener: ListenerMode;
}

/** How a run stands against its plan. */
export interface Standing {
  /** Counted from 1. */
  readonly page: number;
  readonly pages: number;
  /** All stays on this slide together. */
  readonly slide: TimeUse;
  readonly whole: TimeUse;
  /** For all slides before this one. */
  readonly plannedBeforeMilliseconds: number;
}

export function standingAt(
  { slides }: Pick<RunPlan, 'slides'>,
  progress: Progress,
  moment: number,
): Standing {
  const at = indexOf(progress);
  const ran = ranAt(progress, moment);
  const { here, visits } = progress;
  const stays = visits.filter(({ slide, from }) => slide === here.slide && from !== here.from);
  return {
    page: at + 1,
    pages: slides.length,
    slide: {
      usedMilliseconds: ran - here.from + stays.reduce((sum, { from, to }) => sum + to - from, 0),
      plannedMilliseconds: plannedMilliseconds(slides.slice(at, at + 1)),
    },
    whole: { usedMilliseconds: ran, plannedMilliseconds: plannedMilliseconds(slides) },
    plannedBeforeMilliseconds: plannedMilliseconds(slides.slice(0, at)),
  };
}
