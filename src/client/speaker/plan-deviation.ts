/** One slide of the version that runs, as it was planned. */
export interface PacedSlide {
  readonly id: string;
  readonly section: string;
  /** Seconds planned for it. */
  readonly seconds: number;
  readonly steps: number;
}

export type PaceWord = 'onTime' | 'ahead' | 'behind';

export interface PlanDeviation {
  readonly word: PaceWord;
  /** Seconds; positive is behind the plan, negative ahead of it. */
  readonly lag: number;
  /** Seconds planned for this slide, and for the whole. */
  readonly budget: number;
  readonly total: number;
  /** Seconds still planned if the rest of this section is left out; undefined in the last section. */
  readonly afterSection?: number;
}

/** A talk is on time while it is no further than this from the plan. */
export const tolerance = 10;

/**
 * How a talk stands that has got to step `step` of slide `id` after `elapsed` seconds. A slide's time is shared
 * evenly among what is said before its first step and with each step; anywhere within its share is on time to the
 * second. Undefined on a slide that is not in the plan.
 */
export function planDeviationOf(
  plan: readonly PacedSlide[],
  { id, step }: { readonly id: string; readonly step: number },
  elapsed: number,
): PlanDeviation | undefined {
  const at = plan.findIndex((slide) => slide.id === id);
  const slide = plan[at];
  if (!slide) return undefined;
  const before = sum(plan.slice(0, at));
  const share = slide.seconds / (slide.steps + 1);
  const earliest = before + share * (step + 1);
  const latest = earliest + share;
  const lag = elapsed > latest ? elapsed - latest : Math.min(0, elapsed - earliest);
  const later = plan.slice(at).findIndex(({ section }) => section !== slide.section);
  return {
    word: Math.abs(lag) <= tolerance ? 'onTime' : lag > 0 ? 'behind' : 'ahead',
    lag,
    budget: slide.seconds,
    total: sum(plan),
    ...(later < 0 ? {} : { afterSection: sum(plan.slice(at + later)) }),
  };
}

const sum = (plan: readonly PacedSlide[]): number => plan.reduce((total, { seconds }) => total + seconds, 0);
