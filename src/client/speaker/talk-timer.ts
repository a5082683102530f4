import * as v from 'valibot';
import { parseJson } from '../shared/storage.ts';
import type { StepPosition } from './step-walk.ts';

/** No talk goes on for longer; what is older was left running by another day's talk. */
const maxTalkMilliseconds = 6 * 60 * 60 * 1000;

const milliseconds = v.pipe(v.number(), v.minValue(0));

const stopwatchSchema = v.object({
  running: v.boolean(),
  /** When it was started last, in milliseconds since 1970. */
  startedAt: milliseconds,
  /** What it had counted until then. */
  countedMilliseconds: milliseconds,
});

const timerSchema = v.object({
  stopwatch: stopwatchSchema,
  /** The id of the slide that the talk is at. */
  slide: v.string(),
  /** What the stopwatch showed when the talk came to that slide. */
  enteredMilliseconds: milliseconds,
});

/** A stopwatch as data, so that it outlives the page. */
export type Stopwatch = Readonly<v.InferOutput<typeof stopwatchSchema>>;

/** The stopwatch of a talk, and which slide it stands on since when. */
export type Timer = Readonly<v.InferOutput<typeof timerSchema>>;

export const notStarted: Stopwatch = { running: false, startedAt: 0, countedMilliseconds: 0 };

/** What it shows at `now`. A wall clock that was set back never makes it run backwards below what it had. */
export const elapsedMilliseconds = (
  { running, startedAt, countedMilliseconds }: Stopwatch,
  now: number,
): number => countedMilliseconds + (running ? Math.max(0, now - startedAt) : 0);

export const start = (stopwatch: Stopwatch, now: number): Stopwatch =>
  stopwatch.running ? stopwatch : { ...stopwatch, running: true, startedAt: now };

export const pause = (stopwatch: Stopwatch, now: number): Stopwatch => ({
  running: false,
  startedAt: 0,
  countedMilliseconds: elapsedMilliseconds(stopwatch, now),
});

/** Nothing counted yet, on `slide`. */
export const unstartedTimer = (slide: string): Timer => ({
  stopwatch: notStarted,
  slide,
  enteredMilliseconds: 0,
});

/** Pauses the stopwatch, or has it go on. */
export const toggleStopwatch = (timer: Timer, now: number): Timer => {
  const change = timer.stopwatch.running ? pause : start;
  return { ...timer, stopwatch: change(timer.stopwatch, now) };
};

export const hasStarted = ({ running, countedMilliseconds }: Stopwatch): boolean =>
  running || countedMilliseconds > 0;

/** The talk has come to `slide`: the first move starts the stopwatch, a paused one stays paused. */
export function moveTo({ stopwatch, slide: from }: Timer, slide: string, now: number): Timer {
  const going = hasStarted(stopwatch) || slide === from ? stopwatch : start(stopwatch, now);
  return { stopwatch: going, slide, enteredMilliseconds: elapsedMilliseconds(going, now) };
}

/** After the audience's place has changed: a step forward starts the stopwatch as a move does, if nothing has yet. */
export function timerAfter(timer: Timer, from: StepPosition, to: StepPosition, now: number): Timer {
  if (to.slide !== from.slide) return moveTo(timer, to.slide, now);
  if (to.step <= from.step || hasStarted(timer.stopwatch)) return timer;
  return { ...timer, stopwatch: start(timer.stopwatch, now) };
}

/** The timer that was stored as text; undefined when it is none, or of another day's talk. */
export function restoreTimer(text: string | null, now: number): Timer | undefined {
  const stored = v.safeParse(timerSchema, parseJson(text));
  if (!stored.success) return undefined;
  const { stopwatch } = stored.output;
  const isOld = elapsedMilliseconds(stopwatch, now) > maxTalkMilliseconds;
  return isOld || stopwatch.startedAt > now + maxTalkMilliseconds ? undefined : stored.output;
}
