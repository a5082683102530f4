import type { VersionId } from '../../../core/model/deck.ts';
import type { Language } from '../../../core/model/languages.ts';
import type { HelpLevel, Run } from '../records/records.ts';
import { type Calendar, lastReviewDay } from './cards.ts';
import { dayOf } from './days.ts';

/** Which run is best made next, and why. */
export interface RunAdvice {
  readonly help: HelpLevel;
  readonly reason: /** The first of its version: one has to know what there is to say. */
    | 'first'
    /** From the second one on, recalling teaches more than reading again. */
    | 'recall'
    /** After two runs without the script. */
    | 'without'
    /** The last day before the interview, or the day itself: as it will be. */
    | 'as it will be'
    /** There were enough today: the next day's teaches more. */
    | 'enough';
  /** Complete runs of the version in this language: today, and ever. */
  readonly today: number;
  readonly ever: number;
}

/** Several short days teach more than one long evening. */
const maxRunsADay = 2;
/** So many runs with cue words, before one does without them as well. */
const runsWithCues = 2;

export function adviseRun(
  runs: readonly Run[],
  { version, language }: { readonly version: VersionId; readonly language: Language },
  calendar: Calendar,
): RunAdvice {
  const day = calendar.dayOf ?? dayOf;
  const own = runs.filter(
    (run) => run.version === version && run.language === language && run.state === 'complete',
  );
  const today = own.filter(({ started }) => day(started) === calendar.today).length;
  const made = { today, ever: own.length };
  const lastDay = lastReviewDay(calendar) === calendar.today || calendar.interview === calendar.today;
  const fromMemory = own.filter(({ help }) => help !== 'script').length;
  if (own.length === 0) return { help: 'script', reason: 'first', ...made };
  if (lastDay && !own.some((run) => run.help === 'nothing' && day(run.started) === calendar.today))
    return { help: 'nothing', reason: 'as it will be', ...made };
  const help = fromMemory >= runsWithCues ? 'nothing' : 'cue';
  if (today >= maxRunsADay) return { help, reason: 'enough', ...made };
  return { help, reason: help === 'cue' ? 'recall' : 'without', ...made };
}
