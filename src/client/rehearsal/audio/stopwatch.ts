/** Between two presses: from when until when it ran, and what it had counted before. */
interface Spell {
  readonly from: number;
  readonly to: number;
  readonly before: number;
}

/**
 * Counts milliseconds, pauses taken out, and remembers its pauses: what was heard is reported a little later, and
 * must be given the time at which it was said. Moments are of any clock that is never set back.
 */
export class Stopwatch {
  readonly #spells: Spell[] = [];

  /** Runs from `at` on; a first time from `before`, later from what it has. */
  start(at: number, before = 0): void {
    if (this.#running) return;
    this.#spells.push({ from: at, to: Number.POSITIVE_INFINITY, before: this.#total ?? before });
  }

  pause(at: number): void {
    const last = this.#spells.pop();
    if (last) this.#spells.push({ ...last, to: Math.max(last.from, Math.min(last.to, at)) });
  }

  /** What it showed at a moment: in a pause, what it showed when that began. */
  at(moment: number): number {
    const spell = this.#spells.findLast(({ from }) => from <= moment) ?? this.#spells[0];
    if (!spell) return 0;
    return spell.before + Math.max(0, Math.round(Math.min(moment, spell.to) - spell.from));
  }

  ranAt(moment: number): boolean {
    return this.#spells.some(({ from, to }) => from <= moment && moment < to);
  }

  get #running(): boolean {
    return this.#spells.at(-1)?.to === Number.POSITIVE_INFINITY;
  }

  get #total(): number | undefined {
    const last = this.#spells.at(-1);
    return last && last.before + Math.round(last.to - last.from);
  }
}
