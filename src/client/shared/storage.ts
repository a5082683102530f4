/** One of the browser's stores, by names. Where it is denied (some private windows) or full, nothing is kept, and nothing throws. */
export interface SafeStorage {
  read(name: string): string | null;
  write(name: string, text: string): void;
  remove(name: string): void;
}

/** On this machine, for as long as the person wants. */
export const safeLocalStorage = guard(() => localStorage);

/** For as long as the tab is open, through reloads. */
export const safeSessionStorage = guard(() => sessionStorage);

/** What a kept text says as JSON; undefined when it is none. */
export function parseJson(text: string | null): unknown {
  return attempt(() => (text === null ? undefined : JSON.parse(text)), undefined);
}

function guard(store: () => Storage): SafeStorage {
  return {
    read: (name) => attempt(() => store().getItem(name), null),
    write: (name, text) => attempt(() => store().setItem(name, text), undefined),
    remove: (name) => attempt(() => store().removeItem(name), undefined),
  };
}

function attempt<T>(work: () => T, otherwise: T): T {
  try {
    return work();
  } catch {
    return otherwise;
  }
}
