import type { RehearsedQuestion } from '../../../core/model/page-contract.ts';
import type { VersionSlide } from '../../../core/model/version-slide.ts';
import type { Band, Run } from '../records/records.ts';
import { coverageGap, coverageOf } from './coverage.ts';
import { fillersIn } from './fillers.ts';
import { longPauses } from './pauses.ts';
import { readingShare, scriptText } from './reading.ts';
import {
  plannedMilliseconds,
  runMilliseconds,
  slideTimesOf,
  type TimeUse,
  timeVerdictOn,
  wasOn,
} from './slide-times.ts';
import { judgePace, speakingPaceOf, unitsIn } from './speaking-pace.ts';
import { saidIn } from './transcript.ts';

/** What to do differently next time. Slides are named by their ids; `seconds` and `share` are always positive. */
export type Advice =
  | { readonly kind: 'stopped' | 'stuck' | 'peeked'; readonly slide: string; readonly times: number }
  | { readonly kind: 'over'; readonly slide: string; readonly seconds: number }
  | { readonly kind: 'long' | 'short'; readonly seconds: number }
  | {
      readonly kind: 'missed';
      readonly point: string;
      readonly slide: string;
      /** Besides this one. */
      readonly more: number;
      /** Whether it was left out in the run before as well. */
      readonly again: boolean;
      /** What an interviewer asks about the slide. */
      readonly question: string | undefined;
    }
  | { readonly kind: 'pauses'; readonly slide: string; readonly times: number; readonly here: number }
  | { readonly kind: 'fast' | 'slow'; readonly pace: number }
  | { readonly kind: 'read' | 'gap' | 'order'; readonly share: number }
  | { readonly kind: 'cue'; readonly times: number }
  | { readonly kind: 'fillers'; readonly times: number }
  /** Nothing to change; `timed`: as far as its time goes, and more is not known. `nothing`: hardly a run. */
  | { readonly kind: 'well' | 'timed' | 'nothing' };

export interface Reviewed {
  readonly run: Run;
  /** Those of its version. */
  readonly slides: readonly VersionSlide[];
  /** Ended runs of the same version and language before it, latest first. */
  readonly earlier: readonly Run[];
  readonly band: Band;
  /** Whether somebody, or the matcher, has looked which points were said. */
  readonly judged: boolean;
  /** See `order.ts`. */
  readonly order: number | undefined;
  readonly questions: readonly RehearsedQuestion[];
}

/** How much a piece of advice would help, from 0 to 1. */
type Weighed = readonly [weight: number, advice: Advice] | undefined;

/** More than three things at once nobody changes. */
const maxAdvice = 3;

/** What to change next time, most useful first: one to three things. */
export function advise(reviewed: Reviewed): readonly Advice[] {
  const { run, judged } = reviewed;
  if (runMilliseconds(run) < 10_000) return [{ kind: 'nothing' }];
  const found = rules.flatMap((rule) => {
    const weighed = rule(reviewed);
    return weighed ? [weighed] : [];
  });
  if (found.length === 0) return [{ kind: judged ? 'well' : 'timed' }];
  return [...found]
    .sort(([a], [b]) => b - a)
    .slice(0, maxAdvice)
    .map(([, advice]) => advice);
}

function stopped({ run, slides }: Reviewed): Weighed {
  const last = run.visits.at(-1)?.slide;
  if (run.state !== 'stopped' || last === undefined) return undefined;
  const left = slides.filter(({ id }) => !wasOn(run, id)).length;
  return left > 0 ? [1, { kind: 'stopped', slide: last, times: left }] : undefined;
}

function time({ run, slides }: Reviewed): Weighed {
  const worst = [...slideTimesOf(run, slides)].sort((a, b) => over(b) - over(a))[0];
  if (worst && over(worst) > Math.max(8000, worst.plannedMilliseconds / 5)) {
    const weight = 0.5 + 0.4 * Math.min(1, over(worst) / worst.plannedMilliseconds);
    return [weight, { kind: 'over', slide: worst.slide, seconds: over(worst) / 1000 }];
  }
  if (run.state !== 'complete') return undefined;
  const [used, planned] = [runMilliseconds(run), plannedMilliseconds(slides)];
  const verdict = timeVerdictOn(used, planned);
  return verdict === 'fits' ? undefined : [0.6, { kind: verdict, seconds: Math.abs(used - planned) / 1000 }];
}

/** Milliseconds; negative where one was faster. */
const over = ({ usedMilliseconds, plannedMilliseconds }: TimeUse): number =>
  usedMilliseconds - plannedMilliseconds;

/** One that was left out before, or that an interviewer asks about, is named first. */
function missed({ run, slides, earlier, judged, questions }: Reviewed): Weighed {
  if (!judged) return undefined;
  const all = coverageOf(run, slides).flatMap(({ slide, points }) =>
    points.map(({ point, said }) => ({ slide, point, said })),
  );
  const left = all.filter(({ said }) => !said);
  const before = new Set(
    (earlier[0] ? coverageOf(earlier[0], slides) : [])
      .flatMap(({ points }) => points)
      .filter(({ said, by }) => !said && by !== undefined)
      .map(({ point }) => point.id),
  );
  const askedOn = (slide: string): RehearsedQuestion | undefined =>
    questions.find(({ slides }) => slides.includes(slide));
  const named =
    left.find(({ point }) => before.has(point.id)) ?? left.find(({ slide }) => askedOn(slide)) ?? left[0];
  if (!named) return undefined;
  return [
    0.55 + (0.4 * left.length) / all.length,
    {
      kind: 'missed',
      point: named.point.text,
      slide: named.slide,
      more: left.length - 1,
      again: before.has(named.point.id),
      question: askedOn(named.slide)?.question,
    },
  ];
}

const stuck: Rule = ({ run }) => mostOf('stuck', 0.7, run, ({ stuck }) => stuck.length, 1);
const peeked: Rule = ({ run }) =>
  run.help === 'script' ? undefined : mostOf('peeked', 0.45, run, ({ peeks }) => peeks.length, 2);

/** The slide on which it happened most often. */
function mostOf(
  kind: 'stuck' | 'peeked',
  weight: number,
  { visits }: Run,
  count: (visit: Run['visits'][number]) => number,
  minTimes: number,
): Weighed {
  const times = new Map<string, number>();
  for (const visit of visits) times.set(visit.slide, (times.get(visit.slide) ?? 0) + count(visit));
  const worst = [...times].sort(([, a], [, b]) => b - a)[0];
  return worst && worst[1] >= minTimes ? [weight, { kind, slide: worst[0], times: worst[1] }] : undefined;
}

function pauses({ run }: Reviewed): Weighed {
  const slides = longPauses(run).flatMap(({ visit }) => run.visits[visit]?.slide ?? []);
  const count = (slide: string): number => slides.filter((paused) => paused === slide).length;
  const worst = [...new Set(slides)].sort((a, b) => count(b) - count(a))[0];
  if (worst === undefined || slides.length < 2) return undefined;
  return [
    Math.min(0.75, 0.4 + 0.05 * slides.length),
    { kind: 'pauses', slide: worst, times: slides.length, here: count(worst) },
  ];
}

function pace({ run, band }: Reviewed): Weighed {
  const spoken = speakingPaceOf(run)?.spoken;
  const verdict = spoken === undefined ? 'fine' : judgePace(spoken, band);
  if (spoken === undefined || verdict === 'fine') return undefined;
  const off = verdict === 'fast' ? spoken / band.high - 1 : 1 - spoken / band.low;
  return [Math.min(0.85, 0.5 + off), { kind: verdict, pace: spoken }];
}

function read({ run, slides }: Reviewed): Weighed {
  if (run.help === 'script') return undefined;
  const share = readingShare(saidIn(run), slides.map(scriptText).join('\n'), run.language);
  return share !== undefined && share > 0.4 ? [0.6, { kind: 'read', share }] : undefined;
}

/**
 * Reading again teaches little: from the second time on one should recall. Roediger and Karpicke 2006,
 * https://doi.org/10.1111/j.1467-9280.2006.01693.x.
 */
function cue({ run, earlier }: Reviewed): Weighed {
  const times = 1 + earlier.filter(({ help }) => help === 'script').length;
  return run.help === 'script' && times > 1 ? [0.5, { kind: 'cue', times }] : undefined;
}

function gap({ run, earlier, slides, judged }: Reviewed): Weighed {
  const share = judged && run.help !== 'script' ? coverageGap([run, ...earlier], slides) : undefined;
  return share !== undefined && share > 0.2 ? [0.5, { kind: 'gap', share }] : undefined;
}

const order: Rule = ({ order: share }) =>
  share !== undefined && share < 0.7 ? [0.35, { kind: 'order', share }] : undefined;

/** Two to six in a hundred words are normal, and help a listener as much as a silence does. */
function fillers({ run }: Reviewed): Weighed {
  const times = run.heard.reduce((sum, { text }) => sum + fillersIn(text, run.language).length, 0);
  return times >= 8 && times > 0.06 * unitsIn(run) ? [0.3, { kind: 'fillers', times }] : undefined;
}

type Rule = (reviewed: Reviewed) => Weighed;

const rules: readonly Rule[] = [
  stopped,
  missed,
  stuck,
  time,
  pauses,
  pace,
  read,
  cue,
  gap,
  peeked,
  order,
  fillers,
];
