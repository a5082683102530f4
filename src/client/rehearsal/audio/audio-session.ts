import type { Language } from '../../../core/model/languages.ts';
import type { Heard, ListenerMode, Settings } from '../records/records.ts';
import { closeMicrophone, type Microphone, openMicrophone, type Refusal } from './microphone.ts';
import { Recogniser, type RecogniserState } from './recogniser.ts';
import { type MediaRecorderLike, openMediaRecorder, Recorder, type Sound } from './recorder.ts';
import { type Level, measure } from './sound-levels.ts';
import { Stopwatch } from './stopwatch.ts';
import { type Interval, type Loudness, voiceIn } from './voice-activity.ts';

export interface AudioOptions {
  readonly language: Language;
  readonly record: boolean;
  /** Who writes down what is said: see {@link listenerIn}. */
  readonly listener: ListenerMode;
}

/** What listens, and what does not any more. */
export interface AudioState {
  /** `unanswered`: nobody answered the browser's question before it began; `lost`: it was there. */
  readonly microphone: 'unasked' | 'asking' | 'unanswered' | 'open' | 'lost' | Refusal;
  readonly recording: 'off' | 'on' | 'lost';
  readonly recogniser: RecogniserState;
}

/** All that was heard, in milliseconds from the start, pauses taken out. */
export interface Hearing {
  /** One a part, undefined where nothing was recorded. */
  readonly recordings: readonly (Sound | undefined)[];
  /** Undefined: nothing listened. */
  readonly voice: readonly Interval[] | undefined;
  readonly heard: readonly Heard[];
  readonly heardBy: ListenerMode;
}

/** The outer world of an ear. */
export interface AudioDeps {
  openMicrophone(): Promise<Microphone>;
  measure(stream: MediaStream, tell: (level: Level) => void): Promise<() => void>;
  openMediaRecorder(stream: MediaStream): MediaRecorderLike;
  openRecogniser(...wishes: ConstructorParameters<typeof Recogniser>): Pick<Recogniser, 'start' | 'stop'>;
  later(milliseconds: number, done: () => void): void;
}

const realSenses: AudioDeps = {
  openMicrophone,
  measure,
  openMediaRecorder,
  openRecogniser: (...wishes) => new Recogniser(...wishes),
  later: (milliseconds, done) => void setTimeout(done, milliseconds),
};

/** Who may write down what is said: a voice goes to a service only with the person's consent. */
export const listenerIn = ({ listener, consent }: Settings): ListenerMode =>
  listener === 'remote' && consent === null ? 'nobody' : listener;

/** How long the last sound and the last words are waited for, in milliseconds. */
const patience = 3000;

/**
 * Listens to one run or one answer: records it, measures when there is a voice, has it written down. Each of these
 * may be missing or get lost on the way; the rest goes on, and {@link AudioState} tells. Moments are those of
 * `performance.now()`.
 */
export class AudioSession {
  readonly #wishes: AudioOptions;
  readonly #tell: (state: AudioState) => void;
  readonly #senses: AudioDeps;
  readonly #watch = new Stopwatch();
  /** Of each part, as they come. */
  readonly #sounds: (Sound | undefined)[] = [];
  readonly #heard: Heard[] = [];
  readonly #levels: Loudness[] = [];
  /** How loud it was before the start. */
  readonly #before: number[] = [];
  #state: AudioState = { microphone: 'unasked', recording: 'off', recogniser: 'off' };
  #stream: MediaStream | undefined;
  #recorder: Recorder | undefined;
  #recogniser: Pick<Recogniser, 'start' | 'stop'> | undefined;
  #stopMeasuring: (() => void) | undefined;
  #measures = false;
  #stage: 'before' | 'listening' | 'closed' = 'before';
  /** When the part that is being recorded began, in time of the watch. */
  #partFrom = 0;

  constructor(
    wishes: AudioOptions,
    tell: (state: AudioState) => void = () => {},
    senses: AudioDeps = realSenses,
  ) {
    this.#wishes = wishes;
    this.#tell = tell;
    this.#senses = senses;
  }

  get state(): AudioState {
    return this.#state;
  }

  /** When there was a voice until now; undefined where nothing listens. */
  get voice(): readonly Interval[] | undefined {
    return this.#measures ? voiceIn(this.#levels, { before: this.#before }) : undefined;
  }

  get heard(): readonly Heard[] {
    return this.#heard;
  }

  /** Asks for the microphone, and begins to learn how loud the room is. Resolves with the answer, whatever it is. */
  async open(): Promise<void> {
    if (this.#state.microphone !== 'unasked') return;
    this.#is({ microphone: 'asking' });
    const microphone = await this.#senses.openMicrophone();
    if (microphone.kind !== 'open') return this.#is({ microphone: microphone.kind });
    // Nobody waits for the answer any more: what begins in the middle would only mislead.
    if (this.#stage !== 'before') return closeMicrophone(microphone.stream);
    this.#stream = microphone.stream;
    this.#is({ microphone: 'open' });
    for (const track of microphone.stream.getTracks())
      track.addEventListener('ended', () => this.#is({ microphone: 'lost' }));
    if (this.#wishes.record) this.#warmUp(microphone.stream);
    const stop = await this.#senses.measure(microphone.stream, (level) => this.#measured(level));
    if (this.#closed) stop();
    else this.#stopMeasuring = stop;
  }

  /** From here times count, on from `from`: without whatever is not there by now. */
  start(now: number, from = 0): void {
    this.#stage = 'listening';
    this.#watch.start(now, from);
    this.#partFrom = from;
    const stream = this.#stream;
    if (!stream) {
      if (this.#state.microphone === 'asking') this.#is({ microphone: 'unanswered' });
      return;
    }
    // What was recorded to warm up is thrown away.
    void this.#recorder?.roll(0);
    if (this.#recorder && this.#state.recording !== 'lost') this.#is({ recording: 'on' });
    const { language, listener } = this.#wishes;
    if (listener === 'nobody') return;
    this.#recogniser = this.#senses.openRecogniser({
      language,
      where: listener,
      track: stream.getAudioTracks()[0],
      tell: (recogniser) => this.#is({ recogniser }),
      write: ({ from, to, text }) =>
        this.#heard.push({ from: this.#watch.at(from), to: this.#watch.at(to), text }),
    });
    this.#recogniser.start();
  }

  pause(now: number): void {
    this.#watch.pause(now);
    this.#recorder?.pause();
    void this.#recogniser?.stop();
  }

  resume(now: number): void {
    this.#watch.start(now);
    this.#recorder?.resume();
    this.#recogniser?.start();
  }

  /** Ends one part and begins the next; resolves with the sound of the one that ended, if there is any. */
  roll(now: number): Promise<Sound | undefined> {
    return this.#keep(this.#recorder?.roll(this.#partLength(now)));
  }

  /** Ends all, and resolves with what was heard: after three seconds, without what has not come by then. */
  async stop(now: number): Promise<Hearing> {
    this.#watch.pause(now);
    const last = this.#keep(this.#recorder?.stop(this.#partLength(now)));
    await Promise.race([
      Promise.all([last, this.#recogniser?.stop()]),
      new Promise<void>((resolve) => this.#senses.later(patience, resolve)),
    ]);
    this.close();
    return {
      recordings: this.#sounds,
      voice: this.voice,
      heard: this.heard,
      heardBy: this.#heard.length > 0 ? this.#wishes.listener : 'nobody',
    };
  }

  /** Lets go of the microphone, whatever else is under way. */
  close(): void {
    this.#stage = 'closed';
    this.#stopMeasuring?.();
    void this.#recogniser?.stop();
    void this.#recorder?.stop(0);
    if (this.#stream) closeMicrophone(this.#stream);
    this.#stream = undefined;
  }

  get #closed(): boolean {
    return this.#stage === 'closed';
  }

  /** The first recorder of a microphone loses a tenth of a second, the next ones next to nothing. */
  #warmUp(stream: MediaStream): void {
    this.#recorder = new Recorder(
      () => this.#senses.openMediaRecorder(stream),
      () => this.#is({ recording: 'lost' }),
    );
    this.#recorder.start();
  }

  #partLength(now: number): number {
    const from = this.#partFrom;
    this.#partFrom = this.#watch.at(now);
    return this.#partFrom - from;
  }

  /** Keeps the sound of a part, when it comes, in the place of that part. */
  async #keep(coming: Promise<Sound | undefined> | undefined): Promise<Sound | undefined> {
    const part = this.#sounds.push(undefined) - 1;
    const sound = await coming;
    this.#sounds[part] = sound;
    return sound;
  }

  #measured({ at, db }: Level): void {
    this.#measures = true;
    if (this.#stage === 'before') this.#before.push(db);
    else if (this.#watch.ranAt(at)) this.#levels.push({ at: this.#watch.at(at), db });
  }

  #is(change: Partial<AudioState>): void {
    if (this.#closed) return;
    this.#state = { ...this.#state, ...change };
    this.#tell(this.#state);
  }
}
