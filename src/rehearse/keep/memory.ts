import type { Answer, Recording, Review, Run, Settings } from './records.ts';
import type { Store } from './store.ts';

/** A store that lasts as long as the page: where the browser denies storage, and in tests. */
export class MemoryStore implements Store {
  readonly kind = 'memory';
  #settings: Settings | undefined;
  readonly #runs = new Map<string, Run>();
  readonly #answers = new Map<string, Answer>();
  readonly #reviews = new Map<string, Review>();
  readonly #recordings = new Map<string, Recording>();

  settings = async (): Promise<Settings | undefined> => this.#settings;
  saveSettings = async (settings: Settings): Promise<void> => {
    this.#settings = settings;
  };
  runs = async (): Promise<readonly Run[]> =>
    [...this.#runs.values()].sort((one, other) => other.started - one.started);
  run = async (id: string): Promise<Run | undefined> => this.#runs.get(id);
  saveRun = async (run: Run): Promise<void> => {
    this.#runs.set(run.id, run);
  };
  deleteRun = async (id: string): Promise<void> => {
    this.#runs.delete(id);
    for (const { id: recording, owner } of this.#recordings.values())
      if (owner === id) this.#recordings.delete(recording);
  };
  answers = async (): Promise<readonly Answer[]> =>
    [...this.#answers.values()].sort((one, other) => other.started - one.started);
  saveAnswer = async (answer: Answer): Promise<void> => {
    this.#answers.set(answer.id, answer);
  };
  reviews = async (): Promise<readonly Review[]> =>
    [...this.#reviews.values()].sort((one, other) => one.at - other.at);
  addReviews = async (reviews: readonly Review[]): Promise<void> => {
    for (const review of reviews) this.#reviews.set(review.id, review);
  };
  recordings = async (owner: string): Promise<readonly Recording[]> =>
    [...this.#recordings.values()]
      .filter((recording) => recording.owner === owner)
      .sort((one, other) => one.part - other.part);
  saveRecording = async (recording: Recording): Promise<void> => {
    this.#recordings.set(recording.id, recording);
  };
  deleteEverything = async (): Promise<void> => {
    this.#settings = undefined;
    for (const kept of [this.#runs, this.#answers, this.#reviews, this.#recordings]) kept.clear();
  };
}
