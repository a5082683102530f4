import { spokenUnits } from '../../../core/model/duration.ts';
import type { Language } from '../../../core/model/languages.ts';
import type { Utterance } from '../../../core/model/utterance.ts';
import type { Band } from '../records/records.ts';
import type { Standing } from './run-plan.ts';

/** `move`: this slide has had its time; `close`: so has the last one. */
export type HintWord = 'fast' | 'slow' | 'move' | 'close';

export interface Hint {
  readonly word: HintWord;
  /** Run time at which it was said. */
  readonly at: number;
}

/** What is known at a moment of a run; times in milliseconds of run time. */
export interface RunMoment {
  readonly at: number;
  readonly standing: Standing;
  /** When the slide came. */
  readonly arrived: number;
  readonly heard: readonly Utterance[];
  readonly language: Language;
  readonly band: Band;
  /** The latest hint, seen or gone. */
  readonly last: Hint | undefined;
}

/**
 * Between two hints: a few words every twenty seconds help a speaker more than a constant display, which distracts.
 * Tanveer, Lin and Hoque 2015, https://doi.org/10.1145/2678025.2701386.
 */
const millisecondsBetweenHints = 20_000;
/** A pace is measured over the last two windows of this length, and has to be off in both. */
const paceWindowMilliseconds = 20_000;
/** What a slide, or the talk, may be off its plan: this share of the plan, or so many milliseconds if that is more. */
const toleratedShare = 0.1;
const slideToleranceMilliseconds = 3000;
const talkToleranceMilliseconds = 10_000;
/** The time at which a slide came says how the talk stands for so long after it came; later, the slide itself counts. */
const arrivalMilliseconds = 3000;

/** The one hint to give now, if there is any. Where nothing is known, none is given. */
export function hintAt(moment: RunMoment): HintWord | undefined {
  const { at, last } = moment;
  if (last && at - last.at < millisecondsBetweenHints) return undefined;
  return slideOverTime(moment) ?? paceByWords(moment) ?? paceBySlides(moment);
}

/** Once a visit: who goes on all the same has a reason. */
function slideOverTime({ standing, arrived, last }: RunMoment): HintWord | undefined {
  const { usedMilliseconds: used, plannedMilliseconds: planned } = standing.slide;
  if (used <= planned + Math.max(slideToleranceMilliseconds, toleratedShare * planned)) return undefined;
  const word = standing.page === standing.pages ? 'close' : 'move';
  return last?.word === word && last.at >= arrived ? undefined : word;
}

function paceByWords({ at, heard, language, band }: RunMoment): HintWord | undefined {
  const middle = at - paceWindowMilliseconds;
  const start = middle - paceWindowMilliseconds;
  const paces = [paceBetween(heard, start, middle, language), paceBetween(heard, middle, at, language)];
  // A window in which next to nothing was written down is one that the recogniser missed.
  if (start < 0 || paces.some((pace) => pace < band.low / 4)) return undefined;
  if (paces.every((pace) => pace > band.high)) return 'fast';
  return paces.every((pace) => pace < band.low) ? 'slow' : undefined;
}

/** Units a minute between two moments; what was said across one of them counts by its share. */
function paceBetween(heard: readonly Utterance[], from: number, to: number, language: Language): number {
  const units = heard.reduce((sum, { from: start, to: end, text }) => {
    const inside = Math.min(end, to) - Math.max(start, from);
    return inside <= 0 ? sum : sum + (spokenUnits(text, language) * inside) / (end - start);
  }, 0);
  return (60_000 * units) / (to - from);
}

/** Where nobody writes down, a new slide tells whether the talk is where it should be. */
function paceBySlides({ at, arrived, standing, heard }: RunMoment): HintWord | undefined {
  const planned = standing.plannedBeforeMilliseconds;
  if (heard.length > 0 || planned === 0 || at - arrived > arrivalMilliseconds) return undefined;
  const lag = arrived - planned;
  if (Math.abs(lag) <= Math.max(talkToleranceMilliseconds, toleratedShare * planned)) return undefined;
  return lag > 0 ? 'slow' : 'fast';
}
