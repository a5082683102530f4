import type { VersionId } from '../../../core/model/deck.ts';
import type { Language } from '../../../core/model/languages.ts';
import type { Band, HelpLevel, ListenerMode } from '../records/records.ts';
import { indexOf, type Progress, ranAt } from './run-state.ts';

/** One slide of a run, and how long it should take. */
export interface RunPlanSlide {
  readonly id: string;
  /** Milliseconds. */
  readonly time: number;
}

/** What was chosen before a run, and does not change in it. */
export interface RunPlan {
  /** Digest of the talk. */
  readonly deck: string;
  readonly version: VersionId;
  readonly help: HelpLevel;
  readonly language: Language;
  readonly audience: boolean;
  readonly slides: readonly RunPlanSlide[];
  readonly band: Band;
  /** Whether a quiet word may appear. */
  readonly hints: boolean;
  readonly record: boolean;
  /** Who writes down what is said; a service only with consent. */
  readonly listener: ListenerMode;
}

/** Milliseconds that were used, of those that were planned. */
export interface Use {
  readonly used: number;
  readonly planned: number;
}

/** How a run stands against its plan. */
export interface Standing {
  /** Counted from 1. */
  readonly page: number;
  readonly pages: number;
  /** All stays on this slide together. */
  readonly slide: Use;
  readonly whole: Use;
  /** Planned for all slides before this one. */
  readonly before: number;
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
      used: ran - here.from + sum(stays, ({ from, to }) => to - from),
      planned: slides[at]?.time ?? 0,
    },
    whole: { used: ran, planned: sum(slides, ({ time }) => time) },
    before: sum(slides.slice(0, at), ({ time }) => time),
  };
}

const sum = <T>(all: readonly T[], amount: (one: T) => number): number =>
  all.reduce((total, one) => total + amount(one), 0);
