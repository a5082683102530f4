import type { Answer, Recall, Recording, Run, Settings } from '../records/records.ts';
import { byPart, latestFirst, oldestFirst, type Snapshot, type Store } from './store.ts';

/** A store that lasts as long as the page: where the browser denies storage, and in tests. */
export class MemoryStore implements Store {
  readonly kind = 'memory';
  readonly damaged = 0;
  #settings: Settings | undefined;
  readonly #runs = new Map<string, Run>();
  readonly #answers = new Map<string, Answer>();
  readonly #reviews = new Map<string, Recall>();
  readonly #recordings = new Map<string, Recording>();

  settings = async (): Promise<Settings | undefined> => this.#settings;
  saveSettings = async (settings: Settings): Promise<void> => {
    this.#settings = settings;
  };
  runs = async (): Promise<readonly Run[]> => [...this.#runs.values()].sort(latestFirst);
  run = async (id: string): Promise<Run | undefined> => this.#runs.get(id);
  saveRun = async (run: Run): Promise<void> => {
    this.#runs.set(run.id, run);
  };
  deleteRun = async (id: string): Promise<void> => {
    this.#runs.delete(id);
    await this.deleteRecordings(id);
  };
  answers = async (): Promise<readonly Answer[]> => [...this.#answers.values()].sort(latestFirst);
  saveAnswer = async (answer: Answer): Promise<void> => {
    this.#answers.set(answer.id, answer);
  };
  reviews = async (): Promise<readonly Recall[]> => [...this.#reviews.values()].sort(oldestFirst);
  addReviews = async (reviews: readonly Recall[]): Promise<void> => {
    for (const review of reviews) this.#reviews.set(review.id, review);
  };
  recordings = async (owner: string): Promise<readonly Recording[]> =>
    [...this.#recordings.values()].filter((recording) => recording.owner === owner).sort(byPart);
  saveRecording = async (recording: Recording): Promise<void> => {
    this.#recordings.set(recording.id, recording);
  };
  deleteRecordings = async (owner: string): Promise<void> => {
    for (const { id } of await this.recordings(owner)) this.#recordings.delete(id);
  };
  everything = async (): Promise<Snapshot> => this.#everything();
  change = async (decide: (kept: Snapshot) => Partial<Snapshot>): Promise<void> => {
    const { settings, runs, answers, reviews, recordings } = decide(this.#everything());
    if (settings) this.#settings = settings;
    for (const run of runs ?? []) this.#runs.set(run.id, run);
    for (const answer of answers ?? []) this.#answers.set(answer.id, answer);
    for (const review of reviews ?? []) this.#reviews.set(review.id, review);
    for (const recording of recordings ?? []) this.#recordings.set(recording.id, recording);
  };
  deleteEverything = async (): Promise<void> => {
    this.#settings = undefined;
    for (const kept of [this.#runs, this.#answers, this.#reviews, this.#recordings]) kept.clear();
  };

  #everything(): Snapshot {
    return {
      settings: this.#settings,
      runs: [...this.#runs.values()].sort(latestFirst),
      answers: [...this.#answers.values()].sort(latestFirst),
      reviews: [...this.#reviews.values()].sort(oldestFirst),
      recordings: [...this.#recordings.values()],
    };
  }
}
