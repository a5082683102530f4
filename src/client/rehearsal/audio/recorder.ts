/** A recording that is finished, not stored yet. */
export interface AudioClip {
  readonly mime: string;
  readonly milliseconds: number;
  readonly sound: Blob;
}

/** What of a MediaRecorder is needed. */
export interface MediaRecorderLike {
  readonly mimeType: string;
  readonly state: RecordingState;
  start(): void;
  pause(): void;
  resume(): void;
  stop(): void;
  addEventListener(type: 'dataavailable', listener: (event: { readonly data: Blob }) => void): void;
  addEventListener(type: 'stop' | 'error', listener: () => void): void;
}

/** A voice is clear at so many, and ten minutes of it are two megabytes. */
const bitsPerSecond = 24_000;

const mimes = ['audio/webm;codecs=opus', 'audio/mp4;codecs=opus', 'audio/mp4'];

/** @throws DOMException where the browser records nothing */
export function openMediaRecorder(stream: MediaStream): MediaRecorderLike {
  const mimeType = mimes.find((mime) => MediaRecorder.isTypeSupported(mime));
  return new MediaRecorder(stream, { audioBitsPerSecond: bitsPerSecond, ...(mimeType ? { mimeType } : {}) });
}

interface Part {
  readonly recorder: MediaRecorderLike;
  /** What it recorded, once it has stopped. */
  readonly content: Promise<Blob>;
}

/**
 * Records in parts, one after the other without a gap. Each part is one piece of data, never cut into slices: of a
 * sliced one no player knows the length.
 */
export class Recorder {
  readonly #open: () => MediaRecorderLike;
  readonly #lost: () => void;
  #part: Part | undefined;
  #paused = false;

  /** `lost` is called when it stops recording by itself. */
  constructor(open: () => MediaRecorderLike, lost: () => void) {
    this.#open = open;
    this.#lost = lost;
  }

  start(): void {
    this.#part = this.#begin();
  }

  /** Begins a new part and gives back the one before, of which the caller knows how long it is. */
  startNextPart(milliseconds: number): Promise<AudioClip | undefined> {
    const before = this.#part;
    // The next one runs before the last one stops, so that no word falls between them.
    this.#part = before && this.#begin();
    return finish(before, milliseconds);
  }

  stop(milliseconds: number): Promise<AudioClip | undefined> {
    const last = this.#part;
    this.#part = undefined;
    return finish(last, milliseconds);
  }

  pause(): void {
    this.#paused = true;
    if (this.#part?.recorder.state === 'recording') this.#part.recorder.pause();
  }

  resume(): void {
    this.#paused = false;
    if (this.#part?.recorder.state === 'paused') this.#part.recorder.resume();
  }

  #begin(): Part | undefined {
    try {
      const recorder = this.#open();
      const pieces: Blob[] = [];
      const content = new Promise<Blob>((resolve) => {
        recorder.addEventListener('dataavailable', ({ data }) => pieces.push(data));
        recorder.addEventListener('stop', () => {
          if (this.#part?.recorder === recorder) this.#lost();
          resolve(new Blob(pieces, { type: recorder.mimeType }));
        });
      });
      recorder.start();
      if (this.#paused) recorder.pause();
      return { recorder, content };
    } catch {
      // Its microphone is gone, or the browser records nothing: the run goes on without.
      this.#lost();
      return undefined;
    }
  }
}

/** Undefined where nothing was recorded. */
async function finish(part: Part | undefined, milliseconds: number): Promise<AudioClip | undefined> {
  if (!part) return undefined;
  if (part.recorder.state !== 'inactive') part.recorder.stop();
  const sound = await part.content;
  return sound.size > 0 && milliseconds > 0
    ? { mime: part.recorder.mimeType, milliseconds, sound }
    : undefined;
}
