/** A recording that is finished, not kept yet. */
export interface Sound {
  readonly mime: string;
  /** Milliseconds. */
  readonly length: number;
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

/** Bits a second: a voice is clear, and ten minutes of it are two megabytes. */
const rate = 24_000;

const mimes = ['audio/webm;codecs=opus', 'audio/mp4;codecs=opus', 'audio/mp4'];

/** Throws where the browser records nothing. */
export function openMediaRecorder(stream: MediaStream): MediaRecorderLike {
  const mimeType = mimes.find((mime) => MediaRecorder.isTypeSupported(mime));
  return new MediaRecorder(stream, { audioBitsPerSecond: rate, ...(mimeType ? { mimeType } : {}) });
}

interface Part {
  readonly tape: MediaRecorderLike;
  /** What is on it, once it has stopped. */
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
  roll(length: number): Promise<Sound | undefined> {
    const before = this.#part;
    // The next one runs before the last one stops, so that no word falls between them.
    this.#part = before && this.#begin();
    return finish(before, length);
  }

  stop(length: number): Promise<Sound | undefined> {
    const last = this.#part;
    this.#part = undefined;
    return finish(last, length);
  }

  pause(): void {
    this.#paused = true;
    if (this.#part?.tape.state === 'recording') this.#part.tape.pause();
  }

  resume(): void {
    this.#paused = false;
    if (this.#part?.tape.state === 'paused') this.#part.tape.resume();
  }

  #begin(): Part | undefined {
    try {
      const tape = this.#open();
      const pieces: Blob[] = [];
      const content = new Promise<Blob>((resolve) => {
        tape.addEventListener('dataavailable', ({ data }) => pieces.push(data));
        tape.addEventListener('stop', () => {
          if (this.#part?.tape === tape) this.#lost();
          resolve(new Blob(pieces, { type: tape.mimeType }));
        });
      });
      tape.start();
      if (this.#paused) tape.pause();
      return { tape, content };
    } catch {
      // Its microphone is gone, or the browser records nothing: the run goes on without.
      this.#lost();
      return undefined;
    }
  }
}

async function finish(part: Part | undefined, length: number): Promise<Sound | undefined> {
  if (!part) return undefined;
  if (part.tape.state !== 'inactive') part.tape.stop();
  const sound = await part.content;
  return sound.size > 0 && length > 0 ? { mime: part.tape.mimeType, length, sound } : undefined;
}
