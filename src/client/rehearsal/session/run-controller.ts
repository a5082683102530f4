import { newId } from '../../shared/new-id.ts';
import { type AudioOptions, AudioSession, type AudioState } from '../audio/audio-session.ts';
import { later as realLater } from '../audio/delay.ts';
import type { Sound } from '../audio/recorder.ts';
import type { Run } from '../records/records.ts';
import type { Store } from '../storage/store.ts';
import { type RunPlan, type Standing, standingAt } from './run-plan.ts';
import {
  advance,
  countdown,
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
import { RunWriter, recordOf } from './run-writer.ts';
import { type Hint, hintAt } from './timing-hint.ts';

/** What a run shows, apart from its clock. */
export interface RunScene {
  readonly progress: Progress;
  readonly ear: AudioState;
  /** The quiet word, while it is to be seen. */
  readonly hint: Hint | undefined;
}

/** The outer world of a run. */
export interface RunEffects {
  readonly store: Pick<Store, 'saveRun' | 'saveRecording' | 'deleteRun'>;
  /** Tells the person that something was not kept. */
  report(error: unknown): void;
  /** Gives the one place to rehearse back. */
  release(): void;
  /** Milliseconds of a clock that is never set back, and those since 1970. */
  now(): number;
  today(): number;
  later(milliseconds: number, done: () => void): () => void;
  newId(): string;
  openEar(
    wishes: AudioOptions,
    tell: (state: AudioState) => void,
  ): Pick<
    AudioSession,
    'state' | 'voice' | 'heard' | 'open' | 'start' | 'pause' | 'resume' | 'roll' | 'stop' | 'close'
  >;
}

export const realEffects: Pick<RunEffects, 'now' | 'today' | 'later' | 'newId' | 'openEar'> = {
  now: () => performance.now(),
  today: () => Date.now(),
  later: realLater,
  newId,
  openEar: (wishes, tell) => new AudioSession(wishes, tell),
};

/** How often one looks whether there is a word to say, and for how long it is to be seen, in milliseconds. */
const lookEvery = 1000;
const shown = 5000;

/**
 * Conducts one run: tells the machine what happens, lets the ear listen, and writes down each visit as it ends, so
 * that a page that is lost loses no more than the slide it was on.
 */
export class RunController {
  readonly id: string;
  readonly plan: RunPlan;
  readonly #effects: RunEffects;
  readonly #earlier: Run | undefined;
  readonly #started: number;
  readonly #ear: ReturnType<RunEffects['openEar']>;
  readonly #listeners = new Set<(scene: RunScene) => void>();
  #scene: RunScene;
  /** Nothing happens in it any more. */
  #left = false;
  #last: Hint | undefined;
  #stopLooking = (): void => {};
  readonly #journal: RunWriter;

  /** `earlier` is the run that the page was lost in, to be gone on with. */
  constructor(plan: RunPlan, effects: RunEffects, earlier?: Run) {
    this.plan = plan;
    this.#effects = effects;
    this.#journal = new RunWriter(effects.store, effects.report);
    this.#earlier = earlier;
    this.id = earlier?.id ?? effects.newId();
    this.#started = earlier?.started ?? effects.today();
    this.#ear = effects.openEar(plan, (ear) => this.#set({ ear }));
    const slides = plan.slides.map(({ id }) => id);
    const progress = earlier ? restored(slides, earlier.visits) : ready(slides);
    this.#scene = { progress, ear: this.#ear.state, hint: undefined };
  }

  get scene(): RunScene {
    return this.#scene;
  }

  get standing(): Standing {
    return standingAt(this.plan, this.#scene.progress, this.#effects.now());
  }

  /** Seconds until the first word, while one gets ready. */
  get untilFirstWord(): number {
    const { phase, since } = this.#scene.progress;
    return phase === 'countdown'
      ? Math.max(1, Math.ceil((since + countdown - this.#effects.now()) / 1000))
      : 0;
  }

  /** Calls back with every new scene until the function that comes back is called. */
  subscribe(listener: (scene: RunScene) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Asks for the microphone; the countdown begins with the answer, or without it by `happen('begin')`. */
  async open(): Promise<void> {
    await this.#ear.open();
    this.happen('begin');
  }

  happen(type: Exclude<RunEvent['type'], 'goto'>): void {
    this.#take({ type, at: this.#effects.now() });
  }

  goTo(slide: string): void {
    this.#take({ type: 'goto', slide, at: this.#effects.now() });
  }

  /** The screen is left in the middle: what there is is kept, and can be gone on with. */
  async leave(): Promise<void> {
    const { progress } = this.#scene;
    if (this.#left || isOver(progress)) return;
    this.happen('pause');
    this.#left = true;
    if (progress.phase === 'running' || progress.phase === 'paused') {
      await this.#listenToTheEnd(progress.visits.length);
      this.#write('open');
      await this.#journal.settled();
    }
    this.#ear.close();
    this.#effects.release();
  }

  #take(event: RunEvent): void {
    const before = this.#scene.progress;
    const progress = advance(before, event);
    if (progress === before || this.#left) return;
    const moved = progress.here.slide !== before.here.slide;
    this.#set({ progress, ...(moved ? { hint: undefined } : {}) });
    if (moved) this.#roll(before, progress, event.at);
    if (progress.phase !== before.phase) this.#enter(before.phase, progress, event.at);
  }

  #enter(before: Phase, { phase, ran, visits }: Progress, at: number): void {
    const enter: Readonly<Record<Phase, () => void>> = {
      ready: () => {},
      countdown: () => this.#effects.later(countdown, () => this.happen('go')),
      running: () => {
        if (before === 'paused') this.#ear.resume(at);
        else this.#ear.start(at, ran);
        this.#write('open', at);
        this.#lookLater();
      },
      paused: () => {
        this.#ear.pause(at);
        this.#write('open', at);
      },
      finishing: () => void this.#finish(visits.length - 1),
      done: () => this.#effects.release(),
      discarded: () => {
        this.#ear.close();
        this.#journal.forget(this.id);
        this.#effects.release();
      },
    };
    enter[phase]();
  }

  /** The sound of a visit belongs to it, unless one only leafed through the slide while the run was paused. */
  #roll(before: Progress, { visits }: Progress, at: number): void {
    const sound = this.#ear.roll(at);
    this.#write('open', at);
    if (visits.length > before.visits.length) void this.#keep(visits.length - 1, sound);
  }

  async #finish(part: number): Promise<void> {
    await this.#listenToTheEnd(part);
    this.#write(isComplete(this.#scene.progress) ? 'complete' : 'stopped');
    await this.#journal.settled();
    this.happen('settled');
  }

  async #listenToTheEnd(part: number): Promise<void> {
    const { recordings } = await this.#ear.stop(this.#effects.now());
    await this.#keep(part, Promise.resolve(recordings.at(-1)));
  }

  async #keep(part: number, coming: Promise<Sound | undefined>): Promise<void> {
    const sound = await coming;
    if (sound && this.#scene.progress.phase !== 'discarded') this.#journal.keep(this.id, part, sound);
  }

  #write(state: Run['state'], at = this.#effects.now()): void {
    const visits = visitsAt(this.#scene.progress, at);
    const { voice, heard } = this.#ear;
    const entry = { id: this.id, started: this.#started, changed: this.#effects.today(), state };
    this.#journal.save(recordOf(this.plan, { ...entry, visits: [...visits], voice, heard }, this.#earlier));
  }

  /** Whether there is a word to say, or one that was seen for long enough. */
  #look(): void {
    const { progress, hint } = this.#scene;
    if (progress.phase !== 'running') return;
    const { language, band, hints } = this.plan;
    const at = ranAt(progress, this.#effects.now());
    const { heard } = this.#ear;
    const last = this.#last;
    const moment = { at, standing: this.standing, arrived: progress.here.from, heard, language, band, last };
    const word = hints ? hintAt(moment) : undefined;
    if (word) {
      this.#last = { word, at };
      this.#set({ hint: this.#last });
    } else if (hint && at - hint.at >= shown) this.#set({ hint: undefined });
    this.#lookLater();
  }

  #lookLater(): void {
    this.#stopLooking();
    this.#stopLooking = this.#effects.later(lookEvery, () => this.#look());
  }

  #set(change: Partial<RunScene>): void {
    this.#scene = { ...this.#scene, ...change };
    for (const listener of this.#listeners) listener(this.#scene);
  }
}
