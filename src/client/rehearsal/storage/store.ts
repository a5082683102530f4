import type { Answer, Recall, Recording, Run, Settings } from '../records/records.ts';

/** All that is stored, as of one moment. */
export interface Snapshot {
  readonly settings: Settings | undefined;
  /** Latest first. */
  readonly runs: readonly Run[];
  /** Latest first. */
  readonly answers: readonly Answer[];
  /** Oldest first. */
  readonly recalls: readonly Recall[];
  readonly recordings: readonly Recording[];
}

/**
 * Where the rehearsal stores what it knows. Every method that writes resolves only when it is written, and rejects
 * with {@link StoreFull} when there is no room. Any method rejects with {@link StoreGone} when storage was taken away.
 * A record that is damaged is left out, as if it were not there; of damaged settings, what is good comes back. What
 * would be damaged when it is read again is not written: that rejects with {@link StoreRefused}.
 */
export interface Store {
  /** `memory`: storage is denied, and all is gone with the page. */
  readonly kind: 'persistent' | 'memory';
  /** How many damaged records were left out so far. */
  readonly damaged: number;
  settings(): Promise<Settings | undefined>;
  saveSettings(settings: Settings): Promise<void>;
  /** Latest first. */
  runs(): Promise<readonly Run[]>;
  run(id: string): Promise<Run | undefined>;
  saveRun(run: Run): Promise<void>;
  /** With its recordings. */
  deleteRun(id: string): Promise<void>;
  /** Latest first. */
  answers(): Promise<readonly Answer[]>;
  saveAnswer(answer: Answer): Promise<void>;
  /** Oldest first. */
  recalls(): Promise<readonly Recall[]>;
  addRecalls(recalls: readonly Recall[]): Promise<void>;
  /** In the order of their parts. */
  recordings(owner: string): Promise<readonly Recording[]>;
  saveRecording(recording: Recording): Promise<void>;
  deleteRecordings(owner: string): Promise<void>;
  everything(): Promise<Snapshot>;
  /**
   * Adds what `decide` makes of all that is stored, in place of records of the same id: all of it or nothing, and
   * nobody writes in between.
   */
  change(decide: (stored: Snapshot) => Partial<Snapshot>): Promise<void>;
  deleteEverything(): Promise<void>;
}

/** The machine has no room left for what should be stored; nothing of it was. */
export class StoreFull extends Error {
  override readonly name = 'StoreFull';
}

/** What should be stored is none of our records, by the shapes that are read; nothing of it was stored. */
export class StoreRefused extends Error {
  override readonly name = 'StoreRefused';
}

/** Storage was open and is no longer: another tab runs a newer version of this page, or the browser closed it. */
export class StoreGone extends Error {
  override readonly name = 'StoreGone';
}

export const latestFirst = (a: { readonly started: number }, b: { readonly started: number }): number =>
  b.started - a.started;
export const oldestFirst = (a: Recall, b: Recall): number => a.at - b.at;
export const byPart = (a: Recording, b: Recording): number => a.part - b.part;
