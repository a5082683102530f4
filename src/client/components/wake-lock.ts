export type WakeLockState = 'on' | 'off' | 'impossible';

/** Keeps the screen lit while it is wanted. Browsers drop the lock whenever the page is hidden, so it is asked for again. */
export class WakeLock {
  #wanted = false;
  #lock: WakeLockSentinel | undefined;
  readonly #tell: (state: WakeLockState) => void;

  constructor(tell: (state: WakeLockState) => void) {
    this.#tell = tell;
    document.addEventListener('visibilitychange', () => void this.#update());
    if (!('wakeLock' in navigator)) tell('impossible');
  }

  want(wanted: boolean): void {
    if (wanted === this.#wanted) return;
    this.#wanted = wanted;
    void this.#update();
  }

  async #update(): Promise<void> {
    if (!('wakeLock' in navigator)) return;
    if (!this.#wanted) {
      await this.#lock?.release();
      return;
    }
    if (document.visibilityState !== 'visible' || (this.#lock && !this.#lock.released)) return;
    try {
      this.#lock = await navigator.wakeLock.request('screen');
      this.#lock.addEventListener('release', () => this.#tell('off'));
      this.#tell('on');
    } catch {
      // Low battery, or a policy of the machine.
      this.#tell('impossible');
    }
  }
}
