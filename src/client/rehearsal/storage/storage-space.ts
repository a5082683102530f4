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

/** `kept`: the browser promises not to clear it by itself; `refused`; `impossible`: it cannot be asked. */
export type Promised = 'kept' | 'refused' | 'impossible';

/** Whether it has promised, without asking it. */
export async function isPromised(storage: StorageManager | undefined = navigator.storage): Promise<Promised> {
  try {
    if (!storage?.persisted) return 'impossible';
    return (await storage.persisted()) ? 'kept' : 'refused';
  } catch {
    return 'impossible';
  }
}

/** Asks the browser not to clear what is kept when the machine runs short; some ask the person in turn, so only once. */
export async function askToKeep(storage: StorageManager | undefined = navigator.storage): Promise<Promised> {
  const before = await isPromised(storage);
  if (before !== 'refused' || !storage) return before;
  try {
    return (await storage.persist()) ? 'kept' : 'refused';
  } catch {
    return 'refused';
  }
}
