import { openDB } from 'idb';
import { type Database, databaseVersion, type Schema, storeNames, upgrade } from './database.ts';
import { IndexedStore } from './indexed-store.ts';
import { MemoryStore } from './memory-store.ts';
import type { Store } from './store.ts';

interface Effects {
  readonly open: typeof openDB;
  /** Milliseconds after which a database that does not answer counts as denied. */
  readonly patience: number;
}

/** Long for a database, short for a person who waits for the first screen. */
const real: Effects = { open: openDB, patience: 4000 };

/** The browser's own database; where it is denied, absent or broken, the memory of this page. */
export async function openStore(name: string, effects: Partial<Effects> = {}): Promise<Store> {
  const { open, patience } = { ...real, ...effects };
  const connect = (): Promise<Database> => connectTo(name, open, patience);
  try {
    const database = await connect();
    // A database can be opened and yet not be read: a damaged profile, or one that another program made.
    await Promise.all(storeNames.map((store) => database.count(store)));
    return new IndexedStore(database, connect);
  } catch {
    return new MemoryStore();
  }
}

/** Rejects when the database cannot be had. */
async function connectTo(name: string, open: typeof openDB, patience: number): Promise<Database> {
  const opening = open<Schema>(name, databaseVersion, {
    upgrade: (database, from) => upgrade(database, from),
    // A newer version of this page wants to upgrade the database in another tab: it must not wait for this one.
    blocking: (_current, _wanted, event) => (event.target as IDBDatabase).close(),
  });
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tooLong = new Promise<'late'>((resolve) => {
    timer = setTimeout(() => resolve('late'), patience);
  });
  const outcome = await Promise.race([opening, tooLong]);
  clearTimeout(timer);
  if (outcome !== 'late') return outcome;
  // Nobody waits for it any more; open, it would only stand in others' way.
  opening.then(
    (database) => database.close(),
    () => {},
  );
  throw new Error(`the database ${name} does not answer`);
}
