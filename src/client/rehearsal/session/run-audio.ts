import type { Interval, Utterance } from '../../../core/model/utterance.ts';
import type { NewRecording } from '../records/records.ts';

/**
 * What listens to a run, as an `AudioSession` does. Moments are those of the run's clock; what it gives is in
 * milliseconds of run time. Nothing of it ever fails: what is missing is undefined.
 */
export interface RunAudio {
  /** When there was a voice until now; undefined where nothing listens. */
  readonly voice: readonly Interval[] | undefined;
  readonly heard: readonly Utterance[];
  /** Resolves when it is known whether there is a microphone. */
  open(): Promise<void>;
  /** From here times count, on from `from`. */
  start(now: number, from: number): void;
  pause(now: number): void;
  resume(now: number): void;
  /** Ends one part and begins the next; resolves with the sound of the one that ended. */
  startNextPart(now: number): Promise<NewRecording | undefined>;
  /** Ends all, and resolves with the sound of each part. */
  stop(now: number): Promise<readonly (NewRecording | undefined)[]>;
  close(): void;
}
