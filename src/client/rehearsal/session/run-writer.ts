import type { Interval, Utterance } from '../../../core/model/utterance.ts';
import {
  maxSpan,
  type NewRecording,
  type Recording,
  type Run,
  recordingOf,
  recordLimits,
  type Visit,
} from '../records/records.ts';
import type { RunPlan } from './run-plan.ts';

/** What a run has come to, as far as it is written down. */
interface RunEntry extends Pick<Run, 'id' | 'started' | 'changed' | 'state'> {
  readonly visits: Run['visits'];
  /** Undefined: nothing listened. */
  readonly voice: readonly Interval[] | undefined;
  readonly heard: readonly Utterance[];
}

/** A run as it is stored. `earlier` is what was stored of it before its page was lost. */
export function runRecord(plan: RunPlan, entry: RunEntry, earlier?: Run): Run {
  const { deck, version, help, language, audience, listener } = plan;
  return {
    ...entry,
    visits: entry.visits.slice(0, recordLimits.visits).map(withinLimits),
    deck,
    version,
    help,
    language,
    audience,
    voice: wholeVoice(earlier, entry.voice),
    heard: [...(earlier?.heard ?? []), ...entry.heard].slice(0, recordLimits.utterances).map(shortened),
    heardBy: entry.heard.length > 0 ? listener : (earlier?.heardBy ?? 'nobody'),
    findings: earlier?.findings ?? [],
  };
}

/**
 * The voice of both parts of a run that was resumed; null when nothing listened to one of them, since that part would
 * count as silence.
 */
function wholeVoice(earlier: Run | undefined, voice: RunEntry['voice']): Run['voice'] {
  const unheard = earlier?.voice === null && earlier.visits.some(({ from, to }) => to > from);
  if (!voice || unheard) return null;
  return [...(earlier?.voice ?? []), ...voice]
    .slice(0, recordLimits.utterances)
    .map(([from, to]) => [inTime(from), inTime(to)]);
}

/** A page may be left open for days: what would not be read again must not cost the run. */
const inTime = (milliseconds: number): number => Math.min(milliseconds, maxSpan);
const marksInTime = (marks: readonly number[]): number[] => marks.slice(0, recordLimits.marks).map(inTime);

const withinLimits = ({ slide, from, to, peeks, stuck }: Visit): Visit => ({
  slide,
  from: inTime(from),
  to: inTime(to),
  peeks: marksInTime(peeks),
  stuck: marksInTime(stuck),
});

const shortened = ({ from, to, text }: Utterance): Utterance => ({
  from: inTime(from),
  to: inTime(to),
  text: text.slice(0, recordLimits.text),
});

/** Where a run is stored. */
export interface RunStore {
  saveRun(run: Run): Promise<void>;
  saveRecording(recording: Recording): Promise<void>;
  /** With its recordings. */
  deleteRun(id: string): Promise<void>;
}

/** Writes one thing after the other, so that what was true last is what is stored. A failure is reported and stops nothing. */
export class RunWriter {
  readonly #store: RunStore;
  readonly #report: (error: unknown) => void;
  #writes: Promise<unknown> = Promise.resolve();

  constructor(store: RunStore, report: (error: unknown) => void) {
    this.#store = store;
    this.#report = report;
  }

  save(run: Run): void {
    this.#write(() => this.#store.saveRun(run));
  }

  /** `part` is the index of the visit. */
  saveSound(run: string, part: number, sound: NewRecording): void {
    this.#write(() => this.#store.saveRecording(recordingOf(run, part, sound)));
  }

  delete(run: string): void {
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
