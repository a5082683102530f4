import type { Answer, Recall, Recording, Run, Settings } from '../records/records.ts';
import { checked } from './checked-records.ts';
import { byPart, latestFirst, oldestFirst, type Snapshot, type Store } from './store.ts';

/** A store that lasts as long as the page: where the browser denies storage, and in tests. */
export class MemoryStore implements Store {
  readonly kind = 'memory';
  readonly damaged = 0;
  #settings: Settings | undefined;
  readonly #runs = new Map<string, Run>();
  readonly #answers = new Map<string, Answer>();
  readonly #recalls = new Map<string, Recall>();
  readonly #recordings = new Map<string, Recording>();

  settings = async (): Promise<Settings | undefined> => this.#settings;
  saveSettings = async (settings: Settings): Promise<void> => {
    this.#put({ settings });
  };
  runs = async (): Promise<readonly Run[]> => [...this.#runs.values()].sort(latestFirst);
  run = async (id: string): Promise<Run | undefined> => this.#runs.get(id);
  saveRun = async (run: Run): Promise<void> => {
    this.#put({ runs: [run] });
  };
  deleteRun = async (id: string): Promise<void> => {
    this.#runs.delete(id);
    await this.deleteRecordings(id);
  };
  answers = async (): Promise<readonly Answer[]> => [...this.#answers.values()].sort(latestFirst);
  saveAnswer = async (answer: Answer): Promise<void> => {
    this.#put({ answers: [answer] });
  };
  recalls = async (): Promise<readonly Recall[]> => [...this.#recalls.values()].sort(oldestFirst);
  addRecalls = async (recalls: readonly Recall[]): Promise<void> => {
    this.#put({ recalls });
  };
  recordings = async (owner: string): Promise<readonly Recording[]> =>
    [...this.#recordings.values()].filter((recording) => recording.owner === owner).sort(byPart);
  saveRecording = async (recording: Recording): Promise<void> => {
    this.#put({ recordings: [recording] });
  };
  deleteRecordings = async (owner: string): Promise<void> => {
    for (const { id } of await this.recordings(owner)) this.#recordings.delete(id);
  };
  everything = async (): Promise<Snapshot> => this.#everything();
  change = async (decide: (stored: Snapshot) => Partial<Snapshot>): Promise<void> => {
    this.#put(decide(this.#everything()));
  };
  deleteEverything = async (): Promise<void> => {
    this.#settings = undefined;
    for (const records of [this.#runs, this.#answers, this.#recalls, this.#recordings]) records.clear();
  };

  #put(changes: Partial<Snapshot>): void {
    const { settings, runs, answers, recalls, recordings } = checked(changes);
    if (settings) this.#settings = settings;
    for (const run of runs) this.#runs.set(run.id, run);
    for (const answer of answers) this.#answers.set(answer.id, answer);
    for (const recall of recalls) this.#recalls.set(recall.id, recall);
    for (const recording of recordings) this.#recordings.set(recording.id, recording);
  }

  #everything(): Snapshot {
    return {
      settings: this.#settings,
      runs: [...this.#runs.values()].sort(latestFirst),
      answers: [...this.#answers.values()].sort(latestFirst),
      recalls: [...this.#recalls.values()].sort(oldestFirst),
      recordings: [...this.#recordings.values()],
    };
  }
}
