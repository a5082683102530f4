import { spokenUnits } from '../../../core/model/duration.ts';
import type { Language } from '../../../core/model/languages.ts';
import type { Band, Heard } from '../records/records.ts';
import type { Standing } from './run-plan.ts';

/** `move`: this slide has had its time; `close`: so has the last one. */
export type HintWord = 'fast' | 'slow' | 'move' | 'close';

export interface Hint {
  readonly word: HintWord;
  /** Run time at which it was said. */
  readonly at: number;
}

/** What is known at a moment of a run; times in milliseconds of run time. */
export interface Moment {
  readonly at: number;
  readonly standing: Standing;
  /** When the slide came. */
  readonly arrived: number;
  readonly heard: readonly Heard[];
  readonly language: Language;
  readonly band: Band;
  /** What was said last. */
  readonly last: Hint | undefined;
}

/** Milliseconds between two words: more often, they are in the way (Tanveer et al., IUI 2015). */
const rest = 20_000;
/** Over how long a pace is measured, twice running. */
const span = 20_000;
/** A slide is over its time, and a talk off its plan, by more than a part of it and more than these milliseconds. */
const tenth = 0.1;
const slideSlack = 3000;
const planSlack = 10_000;
/** For how long after a slide came its coming says how the talk stands. */
const fresh = 3000;

/** The one quiet word to say now, if there is any. Where nothing is known, nothing is said. */
export function hintAt(moment: Moment): HintWord | undefined {
  const { at, last } = moment;
  if (last && at - last.at < rest) return undefined;
  return overTime(moment) ?? paceHeard(moment) ?? paceOfSlides(moment);
}

/** Once a slide: who goes on all the same has a reason. */
function overTime({ standing, arrived, last }: Moment): HintWord | undefined {
  const { used, planned } = standing.slide;
  if (used <= planned + Math.max(slideSlack, tenth * planned)) return undefined;
  const word = standing.page === standing.pages ? 'close' : 'move';
  return last?.word === word && last.at >= arrived ? undefined : word;
}

function paceHeard({ at, heard, language, band }: Moment): HintWord | undefined {
  const paces = [rate(heard, at - 2 * span, at - span, language), rate(heard, at - span, at, language)];
  // A window in which next to nothing was written down is one that the recogniser missed.
  if (at < 2 * span || paces.some((pace) => pace < band.low / 4)) return undefined;
  if (paces.every((pace) => pace > band.high)) return 'fast';
  return paces.every((pace) => pace < band.low) ? 'slow' : undefined;
}

/** Units a minute between two moments; what was said across one of them counts by its share. */
function rate(heard: readonly Heard[], from: number, to: number, language: Language): number {
  const units = heard.reduce((sum, { from: start, to: end, text }) => {
    const inside = Math.min(end, to) - Math.max(start, from);
    return inside <= 0 ? sum : sum + (spokenUnits(text, language) * inside) / (end - start);
  }, 0);
  return (60_000 * units) / (to - from);
}

/** Where nobody writes down, a new slide tells whether the talk is where it should be. */
function paceOfSlides({ at, arrived, standing, heard }: Moment): HintWord | undefined {
  if (heard.length > 0 || standing.before === 0 || at - arrived > fresh) return undefined;
  const lag = arrived - standing.before;
  if (Math.abs(lag) <= Math.max(planSlack, tenth * standing.before)) return undefined;
  return lag > 0 ? 'slow' : 'fast';
}
