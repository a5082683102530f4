import { newId } from '../../shared/new-id.ts';
import { startTimer } from '../../shared/time/timer.ts';
import type { NewRecording, Run } from '../records/records.ts';
import type { RunAudio } from './run-audio.ts';
import { type RunPlan, type Standing, standingAt } from './run-plan.ts';
import {
  advance,
  countdownMilliseconds,
  isComplete,
  isOver,
  type Phase,
  type Progress,
  type RunEvent,
  ranAt,
  ready,
  restored,
  visitsAt,
} from './run-state.ts';
import { type RunStore, RunWriter, runRecord } from './run-writer.ts';
import { type Hint, hintAt } from './timing-hint.ts';

/** What a run shows, apart from its clock. */
export interface RunScene {
  readonly progress: Progress;
  /** The timing hint, while it is to be seen. */
  readonly hint: Hint | undefined;
}

/** The outer world of a run. */
export interface RunEffects {
  readonly store: RunStore;
  readonly audio: RunAudio;
  /** Tells the person that something was not stored. */
  report(error: unknown): void;
  /** Gives back the lock on runs, which one tab at a time has. */
  release(): void;
  /** Milliseconds of a clock that is never set back. */
  now(): number;
  /** Milliseconds since 1970. */
  today(): number;
  startTimer(milliseconds: number, done: () => void): () => void;
  newId(): string;
}

export const realTime: Pick<RunEffects, 'now' | 'today' | 'startTimer' | 'newId'> = {
  now: () => performance.now(),
  today: () => Date.now(),
  startTimer,
  newId,
};

/** How often it is asked whether there is a hint to give, and for how long one is to be seen. */
const hintIntervalMilliseconds = 1000;
const hintShownMilliseconds = 5000;

/**
 * Runs one run: takes in what happens, lets the audio listen, and stores each visit as it ends, so that a page that is
 * lost loses no more than the slide it was on.
 */
export class RunController {
  readonly id: string;
  readonly plan: RunPlan;
  readonly #effects: RunEffects;
  readonly #earlier: Run | undefined;
  readonly #started: number;
  readonly #listeners = new Set<(scene: RunScene) => void>();
  readonly #writer: RunWriter;
  #scene: RunScene;
  /** Nothing happens in it any more. */
  #left = false;
  #lastHint: Hint | undefined;
  #stopHintTimer = (): void => {};

  /** `earlier` is the run that the page was lost in, to be gone on with. */
  constructor(plan: RunPlan, effects: RunEffects, earlier?: Run) {
    this.plan = plan;
    this.#effects = effects;
    this.#writer = new RunWriter(effects.store, effects.report);
    this.#earlier = earlier;
    this.id = earlier?.id ?? effects.newId();
    this.#started = earlier?.started ?? effects.today();
    const slides = plan.slides.map(({ id }) => id);
    const progress = earlier ? restored(slides, earlier.visits) : ready(slides);
    this.#scene = { progress, hint: undefined };
  }

  get scene(): RunScene {
    return this.#scene;
  }

  get standing(): Standing {
    return standingAt(this.plan, this.#scene.progress, this.#effects.now());
  }

  /** Seconds until the first word, while one gets ready. */
  get secondsUntilFirstWord(): number {
    const { phase, since } = this.#scene.progress;
    return phase === 'countdown'
      ? Math.max(1, Math.ceil((since + countdownMilliseconds - this.#effects.now()) / 1000))
      : 0;
  }

  /** Calls back with every new scene until the function that comes back is called. */
  subscribe(listener: (scene: RunScene) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Asks for the microphone; the countdown begins with the answer, or without it by `happen('begin')`. */
  async open(): Promise<void> {
    await this.#effects.audio.open();
    this.happen('begin');
  }

  happen(type: Exclude<RunEvent['type'], 'goto'>): void {
    this.#take({ type, at: this.#effects.now() });
  }

  goTo(slide: string): void {
    this.#take({ type: 'goto', slide, at: this.#effects.now() });
  }

  /** Ends the session without ending the run: what there is of it is stored as open, and can be resumed. */
  async leave(): Promise<void> {
    const { progress } = this.#scene;
    if (this.#left || isOver(progress)) return;
    this.happen('pause');
    this.#left = true;
    if (progress.phase === 'running' || progress.phase === 'paused') {
      await this.#stopAudio(progress.visits.length);
      this.#save('open');
      await this.#writer.settled();
    }
    this.#effects.audio.close();
    this.#effects.release();
  }

  #take(event: RunEvent): void {
    const before = this.#scene.progress;
    const progress = advance(before, event);
    if (progress === before || this.#left) return;
    const moved = progress.here.slide !== before.here.slide;
    this.#set({ progress, ...(moved ? { hint: undefined } : {}) });
    if (moved) this.#startNextPart(before, progress, event.at);
    if (progress.phase !== before.phase) this.#enter(before.phase, progress, event.at);
  }

  #enter(before: Phase, { phase, ran, visits }: Progress, at: number): void {
    const { audio, release } = this.#effects;
    const enter: Readonly<Record<Phase, () => void>> = {
      ready: () => {},
      countdown: () => this.#effects.startTimer(countdownMilliseconds, () => this.happen('go')),
      running: () => {
        if (before === 'paused') audio.resume(at);
        else audio.start(at, ran);
        this.#save('open', at);
        this.#startHintTimer();
      },
      paused: () => {
        audio.pause(at);
        this.#save('open', at);
      },
      finishing: () => void this.#finish(visits.length - 1),
      done: () => release(),
      discarded: () => {
        audio.close();
        this.#writer.delete(this.id);
        release();
      },
    };
    enter[phase]();
  }

  /** The sound of a visit belongs to it, unless one only leafed through the slide while the run was paused. */
  #startNextPart(before: Progress, { visits }: Progress, at: number): void {
    const sound = this.#effects.audio.startNextPart(at);
    this.#save('open', at);
    if (visits.length > before.visits.length) void this.#saveSound(visits.length - 1, sound);
  }

  async #finish(part: number): Promise<void> {
    await this.#stopAudio(part);
    this.#save(isComplete(this.#scene.progress) ? 'complete' : 'stopped');
    await this.#writer.settled();
    this.happen('settled');
  }

  async #stopAudio(part: number): Promise<void> {
    const sounds = await this.#effects.audio.stop(this.#effects.now());
    await this.#saveSound(part, Promise.resolve(sounds.at(-1)));
  }

  async #saveSound(part: number, coming: Promise<NewRecording | undefined>): Promise<void> {
    const sound = await coming;
    if (sound && this.#scene.progress.phase !== 'discarded') this.#writer.saveSound(this.id, part, sound);
  }

  #save(state: Run['state'], at = this.#effects.now()): void {
    const { voice, heard } = this.#effects.audio;
    const entry = {
      id: this.id,
      started: this.#started,
      changed: this.#effects.today(),
      state,
      visits: [...visitsAt(this.#scene.progress, at)],
      voice,
      heard,
    };
    this.#writer.save(runRecord(this.plan, entry, this.#earlier));
  }

  /** Gives the hint that there is to give, or takes away one that was seen for long enough. */
  #updateHint(): void {
    const { progress, hint } = this.#scene;
    if (progress.phase !== 'running') return;
    const { language, band, hints } = this.plan;
    const at = ranAt(progress, this.#effects.now());
    const { heard } = this.#effects.audio;
    const moment = {
      at,
      standing: this.standing,
      arrived: progress.here.from,
      heard,
      language,
      band,
      last: this.#lastHint,
    };
    const word = hints ? hintAt(moment) : undefined;
    if (word) {
      this.#lastHint = { word, at };
      this.#set({ hint: this.#lastHint });
    } else if (hint && at - hint.at >= hintShownMilliseconds) this.#set({ hint: undefined });
    this.#startHintTimer();
  }

  #startHintTimer(): void {
    this.#stopHintTimer();
    this.#stopHintTimer = this.#effects.startTimer(hintIntervalMilliseconds, () => this.#updateHint());
  }

  #set(change: Partial<RunScene>): void {
    this.#scene = { ...this.#scene, ...change };
    for (const listener of this.#listeners) listener(this.#scene);
  }
}
