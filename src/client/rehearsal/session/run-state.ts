import type { Visit } from '../records/records.ts';

/** `ready` waits for the microphone's answer, `finishing` for the last sound; `done` and `discarded` are final. */
export const phases = ['ready', 'countdown', 'running', 'paused', 'finishing', 'done', 'discarded'] as const;
export type Phase = (typeof phases)[number];

/**
 * A run as far as it has come. Microphone and recogniser are no part of it: that they get lost never stops a run. Times
 * of visits are milliseconds of run time, pauses taken out.
 */
export interface Progress {
  readonly phase: Phase;
  /** Ids of the slides in order, one at least. */
  readonly slides: readonly string[];
  /** When something happened last, by the clock of the events. */
  readonly since: number;
  /** The run time at that moment. */
  readonly ran: number;
  /** Visits that are over, each beginning where the one before ends. */
  readonly visits: readonly Visit[];
  /** The present visit, its `to` not known yet; after the end, the last one. */
  readonly here: Visit;
}

/** What happens, with the time at which it did, in milliseconds of any clock that is never set back. */
export type RunEvent = { readonly at: number } & (
  | {
      readonly type:
        | 'begin'
        | 'go'
        | 'next'
        | 'back'
        | 'pause'
        | 'resume'
        | 'peek'
        | 'stuck'
        | 'end'
        | 'settled'
        | 'discard';
    }
  | { readonly type: 'goto'; readonly slide: string }
);
export type RunEventType = RunEvent['type'];

/** How long one gets ready. */
export const countdownMilliseconds = 3000;

/** A second press within this time after the last slide came was meant for the slide before. */
const doublePressMilliseconds = 1000;

export const ready = (slides: readonly string[]): Progress => ({
  phase: 'ready',
  slides,
  since: 0,
  ran: 0,
  visits: [],
  here: arrival(slides[0] ?? '', 0),
});

/**
 * The run whose page was lost, ready to go on. It goes on where its last stored visit was, in a new visit, since the
 * sound of the one before is lost.
 */
export function restored(slides: readonly string[], stored: readonly Visit[]): Progress {
  const last = stored.at(-1);
  if (!last) return ready(slides);
  const slide = slides.includes(last.slide) ? last.slide : (slides[0] ?? '');
  return {
    ...ready(slides),
    ran: last.to,
    visits: stored.filter(leavesTrace),
    here: arrival(slide, last.to),
  };
}

/** Milliseconds of run time at a moment. */
export const ranAt = ({ phase, since, ran }: Progress, at: number): number =>
  phase === 'running' ? ran + Math.max(0, Math.round(at - since)) : ran;

/** The visits as they are stored at a moment: the present one comes last. */
export const visitsAt = (progress: Progress, at: number): readonly Visit[] =>
  isOver(progress) ? progress.visits : [...progress.visits, { ...progress.here, to: ranAt(progress, at) }];

export const isOver = ({ phase }: Progress): boolean =>
  phase === 'finishing' || phase === 'done' || phase === 'discarded';

/** Where one is, counted from 0. */
export const indexOf = ({ slides, here }: Progress): number => slides.indexOf(here.slide);

export const isLast = (progress: Progress): boolean => indexOf(progress) === progress.slides.length - 1;

/** Whether the last slide was come to. */
export const isComplete = ({ slides, visits, here }: Progress): boolean =>
  [...visits, here].some(({ slide }) => slide === slides.at(-1));

/** What becomes of a run when something happens; what cannot happen now changes nothing. */
export function advance(progress: Progress, event: RunEvent): Progress {
  // Late news must not turn time back.
  const since = Math.max(event.at, progress.since);
  const now = { ...progress, since, ran: ranAt(progress, since) };
  const next = steps[progress.phase][event.type]?.(now, event) ?? now;
  return next === now ? progress : next;
}

/** What an event makes of a run whose time has come to that of the event. */
type Step = (now: Progress, event: RunEvent) => Progress;

const moveBy =
  (by: number): Step =>
  (now) =>
    moveTo(now, now.slides[indexOf(now) + by]);

const next: Step = (now, event) => {
  if (!isLast(now)) return moveBy(1)(now, event);
  return now.ran - now.here.from < doublePressMilliseconds ? now : end(now, event);
};

const note =
  (what: 'peeks' | 'stuck'): Step =>
  (now) => ({ ...now, here: { ...now.here, [what]: [...now.here[what], now.ran] } });

const enter =
  (phase: Phase): Step =>
  (now) => ({ ...now, phase });

const end: Step = (now) => ({ ...now, phase: 'finishing', visits: closed(now) });

const going = {
  next,
  back: moveBy(-1),
  goto: (now, event) => moveTo(now, 'slide' in event ? event.slide : undefined),
  peek: note('peeks'),
  stuck: note('stuck'),
  end,
  discard: enter('discarded'),
} satisfies Partial<Record<RunEventType, Step>>;

const steps: Readonly<Record<Phase, Partial<Record<RunEventType, Step>>>> = {
  ready: { begin: enter('countdown'), discard: enter('discarded') },
  countdown: { go: enter('running'), discard: enter('discarded') },
  running: { ...going, pause: enter('paused') },
  paused: { ...going, resume: enter('running') },
  finishing: { settled: enter('done') },
  done: {},
  discarded: {},
};

function moveTo(now: Progress, slide: string | undefined): Progress {
  if (slide === undefined || slide === now.here.slide || !now.slides.includes(slide)) return now;
  return { ...now, visits: closed(now), here: arrival(slide, now.ran) };
}

/**
 * All visits, the present one closed. A slide that one only leafed through while the run was paused leaves none: it took
 * no time, and nothing happened on it.
 */
const closed = ({ visits, here, ran }: Progress): readonly Visit[] => [
  ...visits,
  ...[{ ...here, to: ran }].filter(leavesTrace),
];

const leavesTrace = ({ from, to, peeks, stuck }: Visit): boolean =>
  to > from || peeks.length > 0 || stuck.length > 0;

const arrival = (slide: string, at: number): Visit => ({ slide, from: at, to: at, peeks: [], stuck: [] });
