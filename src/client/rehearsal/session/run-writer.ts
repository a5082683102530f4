import type { Sound } from '../audio/recorder.ts';
import type { Interval } from '../audio/voice-activity.ts';
import type { Heard, ListenerMode, Run } from '../records/records.ts';
import type { Store } from '../storage/store.ts';
import type { RunPlan } from './run-plan.ts';

/** What a run has come to, as far as it is written down. */
export interface RunWriterEntry extends Pick<Run, 'id' | 'started' | 'changed' | 'state'> {
  readonly visits: Run['visits'];
  /** Undefined: nothing listened. */
  readonly voice: readonly Interval[] | undefined;
  readonly heard: readonly Heard[];
}

/** A run as it is kept. `earlier` is what was kept of it before its page was lost. */
export function recordOf(plan: RunPlan, entry: RunWriterEntry, earlier?: Run): Run {
  const { deck, version, help, language, audience, listener } = plan;
  const heardBy: ListenerMode = entry.heard.length > 0 ? listener : 'nobody';
  return {
    ...entry,
    deck,
    version,
    help,
    language,
    audience,
    voice: wholeVoice(earlier, entry.voice),
    heard: [...(earlier?.heard ?? []), ...entry.heard],
    heardBy: heardBy === 'nobody' ? (earlier?.heardBy ?? 'nobody') : heardBy,
    findings: earlier?.findings ?? [],
  };
}

/** A run half of which nobody listened to would seem to be half silent: of that there is no voice at all. */
function wholeVoice(earlier: Run | undefined, voice: RunWriterEntry['voice']): Run['voice'] {
  const unheard = earlier?.voice === null && earlier.visits.some(({ from, to }) => to > from);
  if (!voice || unheard) return null;
  return [...(earlier?.voice ?? []), ...voice].map(([from, to]) => [from, to]);
}

/** Writes one thing after the other, so that what was true later is what is kept. That it fails stops nothing. */
export class RunWriter {
  readonly #store: Pick<Store, 'saveRun' | 'saveRecording' | 'deleteRun'>;
  readonly #report: (error: unknown) => void;
  #writes: Promise<unknown> = Promise.resolve();

  constructor(
    store: Pick<Store, 'saveRun' | 'saveRecording' | 'deleteRun'>,
    report: (error: unknown) => void,
  ) {
    this.#store = store;
    this.#report = report;
  }

  save(run: Run): void {
    this.#write(() => this.#store.saveRun(run));
  }

  /** Keeps the sound of one visit of a run. */
  keep(owner: string, part: number, sound: Sound): void {
    this.#write(() => this.#store.saveRecording({ id: `${owner}.${part}`, owner, part, ...sound }));
  }

  forget(run: string): void {
    this.#write(() => this.#store.deleteRun(run));
  }

  /** Resolves when all of it is written, or was reported. */
  async settled(): Promise<void> {
    await this.#writes;
  }

  #write(write: () => Promise<void>): void {
    const written = this.#writes.then(write);
    this.#writes = written.catch(() => {});
    written.catch(this.#report);
  }
}
