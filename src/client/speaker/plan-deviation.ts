import type { StepPosition } from './step-walk.ts';

/** One slide of the version that runs, as it was planned. */
export interface PlannedSlide {
  readonly id: string;
  /** The title of its section. */
  readonly section: string;
  readonly seconds: number;
  readonly steps: number;
}

export type PaceStatus = 'onTime' | 'ahead' | 'behind';

export interface PlanDeviation {
  readonly status: PaceStatus;
  /** Positive is behind the plan, negative ahead of it. */
  readonly lagSeconds: number;
  /** Planned for this slide, and for the whole talk. */
  readonly slideSeconds: number;
  readonly totalSeconds: number;
  /** Still planned if the rest of this section is left out; undefined in the last section. */
  readonly afterSectionSeconds?: number;
}

/** A talk is on time while it is no further than this from the plan. */
export const toleranceSeconds = 10;

/**
 * How a talk stands that is at `position` after `elapsedSeconds`. A slide's time is shared evenly among what is said
 * before its first step and with each step; anywhere within its share is on time to the second. Undefined on a slide
 * that is not in the plan.
 */
export function planDeviationOf(
  plan: readonly PlannedSlide[],
  position: StepPosition,
  elapsedSeconds: number,
): PlanDeviation | undefined {
  const at = plan.findIndex(({ id }) => id === position.slide);
  const slide = plan[at];
  if (!slide) return undefined;
  const share = slide.seconds / (slide.steps + 1);
  const earliest = secondsOf(plan.slice(0, at)) + share * (position.step + 1);
  const latest = earliest + share;
  const lagSeconds =
    elapsedSeconds > latest ? elapsedSeconds - latest : Math.min(0, elapsedSeconds - earliest);
  const later = plan.slice(at).findIndex(({ section }) => section !== slide.section);
  return {
    status: Math.abs(lagSeconds) <= toleranceSeconds ? 'onTime' : lagSeconds > 0 ? 'behind' : 'ahead',
    lagSeconds,
    slideSeconds: slide.seconds,
    totalSeconds: secondsOf(plan),
    ...(later < 0 ? {} : { afterSectionSeconds: secondsOf(plan.slice(at + later)) }),
  };
}

const secondsOf = (plan: readonly PlannedSlide[]): number =>
  plan.reduce((sum, { seconds }) => sum + seconds, 0);
