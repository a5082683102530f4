import type { Language } from '../../../core/model/languages.ts';
import { languageTags } from '../../../core/model/languages.ts';
import { later } from './delay.ts';
import { openSession, type Session } from './speech-recognition.ts';

/**
 * `listening`: it says that it listens, which proves nothing; `proved`: it has written something down;
 * `failed`: it does not, and is not asked again.
 */
export type RecogniserState = 'off' | 'starting' | 'listening' | 'proved' | 'failed';

/** What was written down, and when it was said, by the clock of `performance.now()`. */
export interface Utterance {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

export interface RecogniserDeps {
  /** Undefined where the browser has none. */
  open(): Session | undefined;
  now(): number;
  /** Calls back once, unless the function that comes back is called before. */
  later(milliseconds: number, done: () => void): () => void;
}

export interface RecogniserOptions {
  readonly language: Language;
  /** On this machine, or, with the person's consent, by a service of the browser's vendor. */
  readonly where: 'device' | 'remote';
  readonly track?: MediaStreamTrack | undefined;
  readonly tell: (state: RecogniserState) => void;
  readonly write: (utterance: Utterance) => void;
}

/** Browsers end a session after silence or a few minutes. When it ends at once, three times running, it is over. */
const pauses = [250, 1000, 4000];
/** A session that lasted this long did not end at once. */
const lasting = 5000;
/** Some browsers say for ever that they are about to begin. */
const patience = 30_000;

/** No second attempt changes these. */
const hopeless = ['language-not-supported', 'not-allowed', 'service-not-allowed', 'audio-capture'];

/** Writes down what is said, for as long as the browser can. That it cannot, or stops, is a state and never an error. */
export class Recogniser {
  readonly #wishes: RecogniserOptions;
  readonly #senses: RecogniserDeps;
  #state: RecogniserState = 'off';
  #wanted = false;
  #session: Session | undefined;
  #began = 0;
  #failures = 0;
  #stopWaiting = () => {};
  /** Pieces that may still change, by their index, and since when each is there. */
  readonly #open = new Map<number, Utterance>();
  #writtenUntil = 0;
  #ended: () => void = () => {};

  constructor(wishes: RecogniserOptions, senses: RecogniserDeps = realSenses) {
    this.#wishes = wishes;
    this.#senses = senses;
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
    const session = this.#senses.open();
    // A browser that does not know the wish to stay on this machine would send the voice away all the same.
    if (!session || (this.#wishes.where === 'device' && !('processLocally' in session))) {
      this.#fail();
      return;
    }
    session.lang = languageTags[this.#wishes.language];
    session.continuous = true;
    session.interimResults = true;
    if ('processLocally' in session) session.processLocally = this.#wishes.where === 'device';
    this.#session = session;
    this.#began = this.#senses.now();
    this.#writtenUntil = this.#began;
    if (this.#state !== 'proved') this.#is('starting');
    this.#listenTo(session);
    this.#stopWaiting = this.#senses.later(patience, () => this.#fail());
    try {
      session.start(this.#wishes.track);
    } catch {
      this.#fail();
    }
  }

  #listenTo(session: Session): void {
    const current = (): boolean => this.#session === session;
    session.addEventListener('start', () => {
      if (!current()) return;
      this.#stopWaiting();
      if (this.#state !== 'proved') this.#is('listening');
    });
    session.addEventListener('result', (event) => {
      if (current()) this.#read(event);
    });
    session.addEventListener('error', ({ error }) => {
      if (current() && hopeless.includes(error)) this.#fail();
    });
    session.addEventListener('end', () => {
      if (current()) this.#again();
    });
  }

  #read({ resultIndex, results }: Pick<SpeechRecognitionEvent, 'resultIndex' | 'results'>): void {
    const to = this.#senses.now();
    for (let index = resultIndex; index < results.length; index += 1) {
      const result = results[index];
      const text = result?.[0]?.transcript.trim();
      if (!result || !text) continue;
      this.#failures = 0;
      this.#is('proved');
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
    this.#wishes.write(utterance);
  }

  /** A session has ended: asked for, or not. */
  #again(): void {
    this.#close();
    if (!this.#wanted) {
      if (this.#state !== 'proved') this.#is('off');
      return;
    }
    this.#failures = this.#senses.now() - this.#began >= lasting ? 0 : this.#failures + 1;
    const pause = pauses[Math.max(0, this.#failures - 1)];
    if (pause === undefined) this.#fail();
    else this.#stopWaiting = this.#senses.later(pause, () => this.#begin());
  }

  #fail(): void {
    const session = this.#session;
    this.#wanted = false;
    this.#close();
    this.#is('failed');
    session?.abort();
  }

  /** What was not settled when a session ended is better than nothing. */
  #close(): void {
    this.#stopWaiting();
    this.#session = undefined;
    for (const index of [...this.#open.keys()]) this.#write(index);
    this.#ended();
  }

  #is(state: RecogniserState): void {
    if (state === this.#state) return;
    this.#state = state;
    this.#wishes.tell(state);
  }
}

const realSenses: RecogniserDeps = { open: openSession, now: () => performance.now(), later };
