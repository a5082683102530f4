import type { Answer, Recording, Review, Run, Settings } from './records.ts';

/**
 * Where the rehearsal keeps what it knows. Every method that writes resolves only when it is written, and rejects
 * with {@link StoreFull} when there is no room.
 */
export interface Store {
  /** `memory`: storage is denied, and all is gone with the page. */
  readonly kind: 'kept' | 'memory';
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
  reviews(): Promise<readonly Review[]>;
  addReviews(reviews: readonly Review[]): Promise<void>;
  /** In the order of their parts. */
  recordings(owner: string): Promise<readonly Recording[]>;
  saveRecording(recording: Recording): Promise<void>;
  deleteEverything(): Promise<void>;
}

/** The machine has no room left for what should be kept; nothing of it was. */
export class StoreFull extends Error {
  override readonly name = 'StoreFull';
}
