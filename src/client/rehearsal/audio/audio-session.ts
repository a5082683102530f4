import type { Language } from '../../../core/model/languages.ts';
import type { Interval, Utterance } from '../../../core/model/utterance.ts';
import { startTimer } from '../../shared/time/timer.ts';
import { closeMicrophone, type Microphone, type MicrophoneRefusal, openMicrophone } from './microphone.ts';
import { Recogniser, type RecogniserOptions, type RecogniserState } from './recogniser.ts';
import { type AudioClip, type MediaRecorderLike, openMediaRecorder, Recorder } from './recorder.ts';
import { SessionClock } from './session-clock.ts';
import { type Level, measureLevels } from './sound-levels.ts';
import { voiceIn } from './voice-activity.ts';

export interface AudioOptions {
  readonly language: Language;
  readonly record: boolean;
  /** Who writes down what is said. */
  readonly listener: 'nobody' | RecogniserOptions['where'];
}

/** What listens, and what does not any more. */
export interface AudioState {
  /** `unanswered`: nobody answered the browser's question before it began; `lost`: it was there. */
  readonly microphone: 'unasked' | 'asking' | 'unanswered' | 'open' | 'lost' | MicrophoneRefusal;
  readonly recording: 'off' | 'on' | 'lost';
  readonly recogniser: RecogniserState;
}

export const initialAudioState: AudioState = { microphone: 'unasked', recording: 'off', recogniser: 'off' };

/** The outer world of an audio session. */
export interface AudioDeps {
  openMicrophone(): Promise<Microphone>;
  measureLevels(stream: MediaStream, tell: (level: Level) => void): Promise<() => void>;
  openMediaRecorder(stream: MediaStream): MediaRecorderLike;
  openRecogniser(options: RecogniserOptions): Pick<Recogniser, 'start' | 'stop'>;
  startTimer(milliseconds: number, done: () => void): void;
}

const realDeps: AudioDeps = {
  openMicrophone,
  measureLevels,
  openMediaRecorder,
  openRecogniser: (options) => new Recogniser(options),
  startTimer,
};

/** How long the last sound and the last words are waited for. */
const stopTimeoutMilliseconds = 3000;

/**
 * Listens to one run or one answer: records it, measures when there is a voice, has it written down. Each of these
 * may be missing or get lost on the way; the rest goes on, and {@link AudioState} tells. Moments are those of
 * `performance.now()`; what it gives is in milliseconds from the start, pauses taken out.
 */
export class AudioSession {
  readonly #options: AudioOptions;
  readonly #tell: (state: AudioState) => void;
  readonly #deps: AudioDeps;
  readonly #clock = new SessionClock();
  /** Of each part, in their order; undefined where nothing was recorded, or has not come yet. */
  readonly #clips: (AudioClip | undefined)[] = [];
  readonly #heard: Utterance[] = [];
  readonly #levels: Level[] = [];
  /** Decibels before the start. */
  readonly #before: number[] = [];
  #state = initialAudioState;
  #stream: MediaStream | undefined;
  #recorder: Recorder | undefined;
  #recogniser: Pick<Recogniser, 'start' | 'stop'> | undefined;
  #stopMeasuring: (() => void) | undefined;
  #measures = false;
  #stage: 'before' | 'listening' | 'closed' = 'before';
  /** When the part that is being recorded began, in time of the clock. */
  #partFrom = 0;

  constructor(
    options: AudioOptions,
    tell: (state: AudioState) => void = () => {},
    deps: AudioDeps = realDeps,
  ) {
    this.#options = options;
    this.#tell = tell;
    this.#deps = deps;
  }

  get state(): AudioState {
    return this.#state;
  }

  /** When there was a voice until now; undefined where nothing listens. */
  get voice(): readonly Interval[] | undefined {
    return this.#measures ? voiceIn(this.#levels, this.#before) : undefined;
  }

  get heard(): readonly Utterance[] {
    return this.#heard;
  }

  /** Asks for the microphone, and begins to learn how loud the room is. Resolves with the answer, whatever it is. */
  async open(): Promise<void> {
    if (this.#state.microphone !== 'unasked') return;
    this.#change({ microphone: 'asking' });
    const microphone = await this.#deps.openMicrophone();
    if (microphone.kind !== 'open') return this.#change({ microphone: microphone.kind });
    // Nobody waits for the answer any more: what begins in the middle would only mislead.
    if (this.#stage !== 'before') return closeMicrophone(microphone.stream);
    this.#stream = microphone.stream;
    this.#change({ microphone: 'open' });
    for (const track of microphone.stream.getTracks())
      track.addEventListener('ended', () => this.#change({ microphone: 'lost' }));
    if (this.#options.record) this.#warmUp(microphone.stream);
    const stop = await this.#deps.measureLevels(microphone.stream, (level) => this.#measured(level));
    if (this.#closed) stop();
    else this.#stopMeasuring = stop;
  }

  /** From here times count, on from `from`: without whatever is not there by now. */
  start(now: number, from = 0): void {
    this.#stage = 'listening';
    this.#clock.start(now, from);
    this.#partFrom = from;
    const stream = this.#stream;
    if (!stream) {
      if (this.#state.microphone === 'asking') this.#change({ microphone: 'unanswered' });
      return;
    }
    // What was recorded to warm up is thrown away.
    void this.#recorder?.startNextPart(0);
    if (this.#recorder && this.#state.recording !== 'lost') this.#change({ recording: 'on' });
    const { language, listener } = this.#options;
    if (listener === 'nobody') return;
    this.#recogniser = this.#deps.openRecogniser({
      language,
      where: listener,
      track: stream.getAudioTracks()[0],
      tell: (recogniser) => this.#change({ recogniser }),
      write: ({ from, to, text }) =>
        this.#heard.push({ from: this.#clock.at(from), to: this.#clock.at(to), text }),
    });
    this.#recogniser.start();
  }

  pause(now: number): void {
    this.#clock.pause(now);
    this.#recorder?.pause();
    void this.#recogniser?.stop();
  }

  resume(now: number): void {
    this.#clock.start(now);
    this.#recorder?.resume();
    this.#recogniser?.start();
  }

  /** Ends one part and begins the next; resolves with the sound of the one that ended, if there is any. */
  startNextPart(now: number): Promise<AudioClip | undefined> {
    return this.#collect(this.#recorder?.startNextPart(this.#partMilliseconds(now)));
  }

  /**
   * Ends all, and resolves with the sound of each part, undefined where there is none: after three seconds without
   * what has not come by then.
   */
  async stop(now: number): Promise<readonly (AudioClip | undefined)[]> {
    this.#clock.pause(now);
    const last = this.#collect(this.#recorder?.stop(this.#partMilliseconds(now)));
    await Promise.race([
      Promise.all([last, this.#recogniser?.stop()]),
      new Promise<void>((resolve) => this.#deps.startTimer(stopTimeoutMilliseconds, resolve)),
    ]);
    this.close();
    return this.#clips;
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
      () => this.#deps.openMediaRecorder(stream),
      () => this.#change({ recording: 'lost' }),
    );
    this.#recorder.start();
  }

  #partMilliseconds(now: number): number {
    const from = this.#partFrom;
    this.#partFrom = this.#clock.at(now);
    return this.#partFrom - from;
  }

  /** Keeps the sound of a part, when it comes, in the place of that part. */
  async #collect(coming: Promise<AudioClip | undefined> | undefined): Promise<AudioClip | undefined> {
    const part = this.#clips.push(undefined) - 1;
    const clip = await coming;
    this.#clips[part] = clip;
    return clip;
  }

  #measured({ at, decibels }: Level): void {
    this.#measures = true;
    if (this.#stage === 'before') this.#before.push(decibels);
    else if (this.#clock.ranAt(at)) this.#levels.push({ at: this.#clock.at(at), decibels });
  }

  #change(change: Partial<AudioState>): void {
    if (this.#closed) return;
    this.#state = { ...this.#state, ...change };
    this.#tell(this.#state);
  }
}
