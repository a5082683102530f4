/**
 * Takes the lock on runs, so that two tabs do not write the same one: a function that gives it back, or undefined while
 * another tab has it. Where the browser has no locks, every tab gets it.
 */
export async function takeRunLock(
  name: string,
  locks: LockManager | undefined = navigator.locks,
): Promise<(() => void) | undefined> {
  if (!locks) return () => {};
  return new Promise((resolve) => {
    const hold = (lock: Lock | null): Promise<void> | undefined => {
      if (lock) return new Promise<void>((release) => resolve(release));
      resolve(undefined);
      return undefined;
    };
    // A browser may have locks and deny them, as to a page that is a file.
    locks.request(name, { ifAvailable: true }, hold).catch(() => resolve(() => {}));
  });
}
