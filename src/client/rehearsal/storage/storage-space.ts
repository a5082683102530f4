/** In bytes. */
export interface Space {
  /** By all of this site; browsers round it. */
  readonly used: number;
  /** What the browser would grant. */
  readonly quota: number;
}

/** Undefined where the browser does not tell. */
export async function measureSpace(
  storage: StorageManager | undefined = navigator.storage,
): Promise<Space | undefined> {
  try {
    const { usage, quota } = (await storage?.estimate()) ?? {};
    return usage === undefined || quota === undefined ? undefined : { used: usage, quota };
  } catch {
    return undefined;
  }
}

/** `granted`: the browser promises not to clear storage by itself; `refused`; `unsupported`: it cannot be asked. */
export type Persistence = 'granted' | 'refused' | 'unsupported';

/** Whether it has promised, without asking it. */
export async function readPersistence(
  storage: StorageManager | undefined = navigator.storage,
): Promise<Persistence> {
  try {
    if (!storage?.persisted) return 'unsupported';
    return (await storage.persisted()) ? 'granted' : 'refused';
  } catch {
    return 'unsupported';
  }
}

/** Asks the browser not to clear storage when the machine runs short; some ask the person in turn, so only once. */
export async function requestPersistence(
  storage: StorageManager | undefined = navigator.storage,
): Promise<Persistence> {
  const before = await readPersistence(storage);
  if (before !== 'refused' || !storage) return before;
  try {
    return (await storage.persist()) ? 'granted' : 'refused';
  } catch {
    return 'refused';
  }
}
