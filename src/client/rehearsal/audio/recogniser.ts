import type { Language } from '../../../core/model/languages.ts';
import { languageTags } from '../../../core/model/languages.ts';
import type { Utterance } from '../../../core/model/utterance.ts';
import { startTimer } from '../../shared/time/timer.ts';
import { openRecognition, type RecognitionSession } from './speech-recognition.ts';

/**
 * `listening`: it says that it listens, which proves nothing; `proved`: it has written something down;
 * `failed`: it does not, and is not asked again.
 */
export type RecogniserState = 'off' | 'starting' | 'listening' | 'proved' | 'failed';

export interface RecogniserDeps {
  /** Undefined where the browser has none. */
  open(): RecognitionSession | undefined;
  now(): number;
  /** Calls back once, unless the function that comes back is called before. */
  startTimer(milliseconds: number, done: () => void): () => void;
}

export interface RecogniserOptions {
  readonly language: Language;
  /** On this machine, or, with the person's consent, by a service of the browser's vendor. */
  readonly where: 'device' | 'remote';
  readonly track?: MediaStreamTrack | undefined;
  readonly tell: (state: RecogniserState) => void;
  /** Times are those of `performance.now()`. */
  readonly write: (utterance: Utterance) => void;
}

/**
 * Browsers end a session after silence or a few minutes; the next one begins after the first of these. When sessions
 * end at once the pauses become longer, and after the last one it has failed.
 */
const pausesMilliseconds = [250, 1000, 4000];
/** A session that lasted this long did not end at once. */
const lastingMilliseconds = 5000;
/** Some browsers say for ever that they are about to begin. */
const startTimeoutMilliseconds = 30_000;

/** Errors after which no second attempt helps. */
const finalErrors = ['language-not-supported', 'not-allowed', 'service-not-allowed', 'audio-capture'];

/** Writes down what is said, for as long as the browser can. That it cannot, or stops, is a state and never an error. */
export class Recogniser {
  readonly #options: RecogniserOptions;
  readonly #deps: RecogniserDeps;
  #state: RecogniserState = 'off';
  #wanted = false;
  #session: RecognitionSession | undefined;
  #began = 0;
  #failures = 0;
  #stopWaiting = () => {};
  /** Pieces that may still change, by their index, and since when each is there. */
  readonly #open = new Map<number, Utterance>();
  #writtenUntil = 0;
  #ended: () => void = () => {};

  constructor(options: RecogniserOptions, deps: RecogniserDeps = realDeps) {
    this.#options = options;
    this.#deps = deps;
  }

  get state(): RecogniserState {
    return this.#state;
  }

  start(): void {
    if (this.#wanted || this.#state === 'failed') return;
    this.#wanted = true;
    // One that is still ending begins again when it has ended.
    if (!this.#session) this.#begin();
  }

  /** Resolves when what was said until now is written down, or will not be. */
  stop(): Promise<void> {
    this.#wanted = false;
    this.#stopWaiting();
    const session = this.#session;
    if (!session) return Promise.resolve();
    const ended = new Promise<void>((resolve) => {
      this.#ended = resolve;
    });
    session.stop();
    return ended;
  }

  #begin(): void {
    const session = this.#deps.open();
    // A browser that does not know the wish to stay on this machine would send the voice away all the same.
    if (!session || (this.#options.where === 'device' && !('processLocally' in session))) {
      this.#fail();
      return;
    }
    session.lang = languageTags[this.#options.language];
    session.continuous = true;
    session.interimResults = true;
    if ('processLocally' in session) session.processLocally = this.#options.where === 'device';
    this.#session = session;
    this.#began = this.#deps.now();
    this.#writtenUntil = this.#began;
    if (this.#state !== 'proved') this.#enter('starting');
    this.#listenTo(session);
    this.#stopWaiting = this.#deps.startTimer(startTimeoutMilliseconds, () => this.#fail());
    try {
      session.start(this.#options.track);
    } catch {
      this.#fail();
    }
  }

  #listenTo(session: RecognitionSession): void {
    const current = (): boolean => this.#session === session;
    session.addEventListener('start', () => {
      if (!current()) return;
      this.#stopWaiting();
      if (this.#state !== 'proved') this.#enter('listening');
    });
    session.addEventListener('result', (event) => {
      if (current()) this.#read(event);
    });
    session.addEventListener('error', ({ error }) => {
      if (current() && finalErrors.includes(error)) this.#fail();
    });
    session.addEventListener('end', () => {
      if (current()) this.#again();
    });
  }

  #read({ resultIndex, results }: Pick<SpeechRecognitionEvent, 'resultIndex' | 'results'>): void {
    const to = this.#deps.now();
    for (let index = resultIndex; index < results.length; index += 1) {
      const result = results[index];
      const text = result?.[0]?.transcript.trim();
      if (!result || !text) continue;
      this.#failures = 0;
      this.#enter('proved');
      const from = this.#open.get(index)?.from ?? (result.isFinal ? this.#writtenUntil : to);
      this.#open.set(index, { from, to, text });
      if (result.isFinal) this.#write(index);
    }
  }

  #write(index: number): void {
    const utterance = this.#open.get(index);
    this.#open.delete(index);
    if (!utterance) return;
    this.#writtenUntil = utterance.to;
    this.#options.write(utterance);
  }

  /** A session has ended: asked for, or not. */
  #again(): void {
    this.#close();
    if (!this.#wanted) {
      if (this.#state !== 'proved') this.#enter('off');
      return;
    }
    this.#failures = this.#deps.now() - this.#began >= lastingMilliseconds ? 0 : this.#failures + 1;
    const pause = pausesMilliseconds[Math.max(0, this.#failures - 1)];
    if (pause === undefined) this.#fail();
    else this.#stopWaiting = this.#deps.startTimer(pause, () => this.#begin());
  }

  #fail(): void {
    const session = this.#session;
    this.#wanted = false;
    this.#close();
    this.#enter('failed');
    session?.abort();
  }

  /** What was not settled when a session ended is better than nothing. */
  #close(): void {
    this.#stopWaiting();
    this.#session = undefined;
    for (const index of [...this.#open.keys()]) this.#write(index);
    this.#ended();
  }

  #enter(state: RecogniserState): void {
    if (state === this.#state) return;
    this.#state = state;
    this.#options.tell(state);
  }
}

const realDeps: RecogniserDeps = { open: openRecognition, now: () => performance.now(), startTimer };
