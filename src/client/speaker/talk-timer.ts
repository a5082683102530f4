/** A stopwatch as data, so that it outlives the page: all times in milliseconds, `since` by the wall clock. */
export interface Clock {
  readonly running: boolean;
  /** When it was started last. */
  readonly since: number;
  /** What it had counted until then. */
  readonly before: number;
}

/** The clock of a talk, and which slide it stands on since when. */
export interface Timer {
  readonly clock: Clock;
  readonly slide: string;
  /** What the clock showed when the talk came to that slide. */
  readonly entered: number;
}

export const stopped: Clock = { running: false, since: 0, before: 0 };

/** Milliseconds counted. A wall clock that was set back never makes it run backwards below what it had. */
export const elapsed = ({ running, since, before }: Clock, now: number): number =>
  before + (running ? Math.max(0, now - since) : 0);

export const start = (clock: Clock, now: number): Clock =>
  clock.running ? clock : { ...clock, running: true, since: now };

export const pause = (clock: Clock, now: number): Clock => ({
  running: false,
  since: 0,
  before: elapsed(clock, now),
});

export const hasStarted = ({ running, before }: Clock): boolean => running || before > 0;

/** The talk has come to `slide`: the first move starts the clock, a paused one stays paused. */
export function moveTo({ clock, slide: from }: Timer, slide: string, now: number): Timer {
  const going = hasStarted(clock) || slide === from ? clock : start(clock, now);
  return { clock: going, slide, entered: elapsed(going, now) };
}

/** No talk goes on for longer; what is older was left running by another day's talk. */
const longest = 6 * 60 * 60 * 1000;

/** The timer that was kept as text, if it is one and of this talk. */
export function restoreTimer(text: string | null, now: number): Timer | undefined {
  let kept: unknown;
  try {
    kept = JSON.parse(text ?? 'null');
  } catch {
    return undefined;
  }
  if (!isTimer(kept)) return undefined;
  return elapsed(kept.clock, now) > longest || kept.clock.since > now + longest ? undefined : kept;
}

function isTimer(kept: unknown): kept is Timer {
  if (typeof kept !== 'object' || kept === null) return false;
  const { clock, slide, entered } = kept as Partial<Timer>;
  const isTime = (value: unknown): boolean =>
    typeof value === 'number' && Number.isFinite(value) && value >= 0;
  return (
    typeof slide === 'string' &&
    isTime(entered) &&
    typeof clock === 'object' &&
    clock !== null &&
    typeof clock.running === 'boolean' &&
    isTime(clock.since) &&
    isTime(clock.before)
  );
}
