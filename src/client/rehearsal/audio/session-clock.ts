/** A time in which it ran: from when until when, and how many milliseconds it had counted before. */
interface RunningTime {
  readonly from: number;
  readonly to: number;
  readonly before: number;
}

/**
 * Counts milliseconds, pauses taken out, and remembers its pauses: what was heard is reported a little later, and
 * must be given the time at which it was said. Moments are of any clock that is never set back.
 */
export class SessionClock {
  readonly #times: RunningTime[] = [];

  /** Runs from `at` on; a first time from `before`, later from what it has. */
  start(at: number, before = 0): void {
    if (this.#running) return;
    this.#times.push({ from: at, to: Number.POSITIVE_INFINITY, before: this.#total ?? before });
  }

  pause(at: number): void {
    const last = this.#times.pop();
    if (last) this.#times.push({ ...last, to: Math.max(last.from, Math.min(last.to, at)) });
  }

  /** The milliseconds it showed at a moment: in a pause, those it showed when that began. */
  at(moment: number): number {
    const time = this.#times.findLast(({ from }) => from <= moment) ?? this.#times[0];
    if (!time) return 0;
    return time.before + Math.max(0, Math.round(Math.min(moment, time.to) - time.from));
  }

  ranAt(moment: number): boolean {
    return this.#times.some(({ from, to }) => from <= moment && moment < to);
  }

  get #running(): boolean {
    return this.#times.at(-1)?.to === Number.POSITIVE_INFINITY;
  }

  get #total(): number | undefined {
    const last = this.#times.at(-1);
    return last && last.before + Math.round(last.to - last.from);
  }
}
