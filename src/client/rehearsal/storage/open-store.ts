import { type OpenDBCallbacks, openDB } from 'idb';
import { type Database, databaseVersion, type Schema, storeNames, upgrade } from './database.ts';
import { IndexedStore } from './indexed-store.ts';
import { MemoryStore } from './memory-store.ts';
import type { Store } from './store.ts';

interface Effects {
  readonly open: typeof openDB;
  readonly upgrade: typeof upgrade;
  /** After which a database that does not answer counts as denied. */
  readonly timeoutMilliseconds: number;
}

/** Four seconds are long for a database, and short for a person who waits for the first screen. */
const realEffects: Effects = { open: openDB, upgrade, timeoutMilliseconds: 4000 };

/**
 * The browser's own database; where it is denied, absent or damaged, the memory of this page. Our own faults are none
 * of these: a person whose records are only out of reach must not seem to have none.
 * @throws what an upgrade of the database throws
 */
export async function openStore(name: string, effects: Partial<Effects> = {}): Promise<Store> {
  const connect = (): Promise<Database> => connectTo(name, { ...realEffects, ...effects });
  try {
    if (globalThis.indexedDB === undefined) return new MemoryStore();
    const database = await connect();
    // A database can be opened and yet not be read: a damaged profile, or one that another program made.
    await Promise.all(storeNames.map((store) => database.count(store)));
    return new IndexedStore(database, connect);
  } catch (error) {
    if (error instanceof UpgradeFault) throw error.cause;
    // Whatever a browser says of its storage is a DOMException.
    if (error instanceof DOMException) return new MemoryStore();
    throw error;
  }
}

/** Its cause may be a DOMException, and is a fault of ours all the same. */
class UpgradeFault extends Error {}

/** @throws UpgradeFault, or DOMException when the database cannot be had */
async function connectTo(name: string, { open, upgrade, timeoutMilliseconds }: Effects): Promise<Database> {
  let fault: UpgradeFault | undefined;
  const callbacks: OpenDBCallbacks<Schema> = {
    upgrade: (database, from, _to, transaction) => {
      try {
        upgrade(database, from);
      } catch (cause) {
        fault = new UpgradeFault('the upgrade failed', { cause });
        transaction.done.catch(() => {});
        transaction.abort();
      }
    },
    // A newer version of this page wants to upgrade the database in another tab: it must not wait for this one.
    blocking: (_current, _wanted, event) => (event.target as IDBDatabase).close(),
  };
  const opening = open<Schema>(name, databaseVersion, callbacks);
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tooLong = new Promise<'late'>((resolve) => {
    timer = setTimeout(() => resolve('late'), timeoutMilliseconds);
  });
  try {
    const outcome = await Promise.race([opening, tooLong]);
    if (outcome !== 'late') return outcome;
  } catch (error) {
    throw fault ?? error;
  } finally {
    clearTimeout(timer);
  }
  // Nobody waits for it any more; open, it would only stand in others' way.
  opening.then(
    (database) => database.close(),
    () => {},
  );
  throw new DOMException(`the database ${name} does not answer`, 'TimeoutError');
}
