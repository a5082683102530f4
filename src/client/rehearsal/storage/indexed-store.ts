import type { IDBPTransaction } from 'idb';
import * as v from 'valibot';
import {
  type Answer,
  answerSchema,
  mendSettings,
  type Recall,
  type Recording,
  type Run,
  recallSchema,
  recordingSchema,
  runSchema,
  type Settings,
  settingsSchema,
} from '../records/records.ts';
import { checked } from './checked-records.ts';
import { type Database, type Schema, settingsKey, storeNames } from './database.ts';
import {
  byPart,
  latestFirst,
  oldestFirst,
  type Snapshot,
  type Store,
  StoreFull,
  StoreGone,
} from './store.ts';

type StoreName = (typeof storeNames)[number];
type Within<Mode extends IDBTransactionMode> = IDBPTransaction<Schema, StoreName[], Mode>;

/** A store in the browser's own database. */
export class IndexedStore implements Store {
  readonly kind = 'persistent';
  #database: Database;
  readonly #reconnect: () => Promise<Database>;
  /** What was left out, by store and key, so that it is counted once. */
  readonly #damaged = new Set<string>();

  constructor(database: Database, reconnect: () => Promise<Database>) {
    this.#database = database;
    this.#reconnect = reconnect;
  }

  get damaged(): number {
    return this.#damaged.size;
  }

  settings = async (): Promise<Settings | undefined> =>
    this.#validSettings(await this.#get('settings', settingsKey));
  saveSettings = (settings: Settings): Promise<void> => this.#put({ settings });
  runs = async (): Promise<readonly Run[]> =>
    this.#allValid('runs', runSchema, await this.#getAll('runs')).sort(latestFirst);
  run = async (id: string): Promise<Run | undefined> =>
    this.#valid('runs', runSchema, await this.#get('runs', id));
  saveRun = (run: Run): Promise<void> => this.#put({ runs: [run] });
  deleteRun = (id: string): Promise<void> =>
    this.#within('readwrite', async (transaction) => {
      await transaction.objectStore('runs').delete(id);
      await deleteOwned(transaction, id);
    });
  answers = async (): Promise<readonly Answer[]> =>
    this.#allValid('answers', answerSchema, await this.#getAll('answers')).sort(latestFirst);
  saveAnswer = (answer: Answer): Promise<void> => this.#put({ answers: [answer] });
  recalls = async (): Promise<readonly Recall[]> =>
    this.#allValid('reviews', recallSchema, await this.#getAll('reviews')).sort(oldestFirst);
  addRecalls = (recalls: readonly Recall[]): Promise<void> => this.#put({ recalls });
  recordings = async (owner: string): Promise<readonly Recording[]> =>
    this.#allValid(
      'recordings',
      recordingSchema,
      await this.#within('readonly', (transaction) =>
        transaction.objectStore('recordings').index('owner').getAll(owner),
      ),
    ).sort(byPart);
  saveRecording = (recording: Recording): Promise<void> => this.#put({ recordings: [recording] });
  deleteRecordings = (owner: string): Promise<void> =>
    this.#within('readwrite', (transaction) => deleteOwned(transaction, owner));
  everything = (): Promise<Snapshot> =>
    this.#within('readonly', (transaction) => this.#everything(transaction));
  change = (decide: (stored: Snapshot) => Partial<Snapshot>): Promise<void> =>
    this.#within('readwrite', async (transaction) => {
      await put(transaction, decide(await this.#everything(transaction)));
    });
  deleteEverything = (): Promise<void> =>
    this.#within('readwrite', async (transaction) => {
      await Promise.all(storeNames.map((name) => transaction.objectStore(name).clear()));
    });

  #put(records: Partial<Snapshot>): Promise<void> {
    return this.#within('readwrite', (transaction) => put(transaction, records));
  }

  #get(store: 'settings' | 'runs', key: string): Promise<unknown> {
    return this.#within('readonly', (transaction) => transaction.objectStore(store).get(key));
  }

  #getAll(store: 'runs' | 'answers' | 'reviews'): Promise<readonly unknown[]> {
    return this.#within('readonly', (transaction) => transaction.objectStore(store).getAll());
  }

  async #everything(transaction: Within<'readonly'> | Within<'readwrite'>): Promise<Snapshot> {
    const [settings, runs, answers, recalls, recordings] = await Promise.all([
      transaction.objectStore('settings').get(settingsKey),
      transaction.objectStore('runs').getAll(),
      transaction.objectStore('answers').getAll(),
      transaction.objectStore('reviews').getAll(),
      transaction.objectStore('recordings').getAll(),
    ]);
    return {
      settings: this.#validSettings(settings),
      runs: this.#allValid('runs', runSchema, runs).sort(latestFirst),
      answers: this.#allValid('answers', answerSchema, answers).sort(latestFirst),
      recalls: this.#allValid('reviews', recallSchema, recalls).sort(oldestFirst),
      recordings: this.#allValid('recordings', recordingSchema, recordings),
    };
  }

  /** One that is damaged does not take the others along. */
  #validSettings(found: unknown): Settings | undefined {
    return this.#valid('settings', settingsSchema, found) ?? mendSettings(found);
  }

  #valid<T>(store: StoreName, schema: v.GenericSchema<unknown, T>, found: unknown): T | undefined {
    if (found === undefined) return undefined;
    const read = v.safeParse(schema, found);
    if (read.success) return read.output;
    this.#damaged.add(`${store} ${keyOf(found)}`);
    return undefined;
  }

  #allValid<T>(store: StoreName, schema: v.GenericSchema<unknown, T>, found: readonly unknown[]): T[] {
    return found.flatMap((record) => this.#valid(store, schema, record) ?? []);
  }

  /** Resolves when all that was put is written; when anything fails, nothing of it is. */
  async #within<Mode extends 'readonly' | 'readwrite', T>(
    mode: Mode,
    work: (transaction: Within<Mode>) => Promise<T>,
  ): Promise<T> {
    const transaction = await this.#begin(mode);
    try {
      const result = await work(transaction);
      await transaction.done;
      return result;
    } catch (error) {
      abandon(transaction);
      // What the transaction failed of says more than the request that it took along.
      const reason = await transaction.done.then(
        () => error,
        (cause: unknown) => (nameOf(cause) === 'AbortError' ? error : cause),
      );
      if (nameOf(reason) === 'QuotaExceededError') throw new StoreFull('no room left', { cause: reason });
      throw reason;
    }
  }

  /** Browsers close a database when they run short or the person clears data; it is opened again when it is needed. */
  async #begin<Mode extends 'readonly' | 'readwrite'>(mode: Mode): Promise<Within<Mode>> {
    try {
      return this.#database.transaction([...storeNames], mode);
    } catch {
      // Only asking shows whether it is closed.
    }
    try {
      this.#database = await this.#reconnect();
      return this.#database.transaction([...storeNames], mode);
    } catch (cause) {
      throw new StoreGone('storage is no longer open', { cause });
    }
  }
}

async function put(transaction: Within<'readwrite'>, records: Partial<Snapshot>): Promise<void> {
  const { settings, runs, answers, recalls, recordings } = checked(records);
  // One that cannot be stored throws at once: as a rejection it takes its siblings along, which nobody awaits else.
  await Promise.all([
    settings && (async () => transaction.objectStore('settings').put(settings, settingsKey))(),
    ...runs.map(async (record) => transaction.objectStore('runs').put(record)),
    ...answers.map(async (record) => transaction.objectStore('answers').put(record)),
    ...recalls.map(async (record) => transaction.objectStore('reviews').put(record)),
    ...recordings.map(async (record) => transaction.objectStore('recordings').put(record)),
  ]);
}

async function deleteOwned(transaction: Within<'readwrite'>, owner: string): Promise<void> {
  const recordings = transaction.objectStore('recordings');
  const keys = await recordings.index('owner').getAllKeys(owner);
  await Promise.all(keys.map((key) => recordings.delete(key)));
}

function abandon(transaction: { abort(): void }): void {
  try {
    transaction.abort();
  } catch {
    // It has ended already.
  }
}

const nameOf = (error: unknown): string => (error instanceof Error ? error.name : '');

const keyOf = (record: unknown): string =>
  typeof record === 'object' && record !== null && 'id' in record ? String(record.id) : '';
