import type { DBSchema, IDBPDatabase } from 'idb';
import type { Answer, Recall, Recording, Run, Settings } from '../records/records.ts';

/** The stores of the browser's database. Every record but the settings has its own id as its key. */
export interface Schema extends DBSchema {
  settings: { key: string; value: Settings };
  runs: { key: string; value: Run };
  answers: { key: string; value: Answer };
  reviews: { key: string; value: Recall };
  recordings: { key: string; value: Recording; indexes: { owner: string } };
}
export type Database = IDBPDatabase<Schema>;

export const storeNames = ['settings', 'runs', 'answers', 'reviews', 'recordings'] as const;
/** There is one record of settings; it has this key. */
export const settingsKey = 'settings';

/** Each brings a database one version further; a new one is added at the end, and none is ever changed. */
const upgrades: readonly ((database: Database) => void)[] = [
  (database) => {
    database.createObjectStore('settings');
    for (const name of ['runs', 'answers', 'reviews'] as const)
      database.createObjectStore(name, { keyPath: 'id' });
    database.createObjectStore('recordings', { keyPath: 'id' }).createIndex('owner', 'owner');
  },
];

export const databaseVersion = upgrades.length;

/** @param from The version the database has; 0: it is new. */
export function upgrade(database: Database, from: number): void {
  for (const step of upgrades.slice(from)) step(database);
}
