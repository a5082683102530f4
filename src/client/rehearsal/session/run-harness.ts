import type { Interval, Utterance } from '../../../core/model/utterance.ts';
import type { VersionSlide } from '../../../core/model/version-slide.ts';
import type { NewRecording, Recording, Run } from '../records/records.ts';
import type { RunAudio } from './run-audio.ts';
import { RunController, type RunEffects } from './run-controller.ts';
import type { RunPlan } from './run-plan.ts';
import type { RunStore } from './run-writer.ts';

const slide = (id: string, seconds: number): VersionSlide => ({
  id,
  title: id,
  section: 'all',
  keyPoints: [],
  script: { notes: '', units: 100, seconds },
});

export const plan: RunPlan = {
  deck: 'talk',
  version: '3',
  help: 'cue',
  language: 'zh',
  audience: false,
  slides: [slide('cover', 10), slide('definition', 20), slide('mirage', 30)],
  band: { low: 180, high: 260 },
  hints: true,
  record: true,
  listener: 'device',
};

/** A world whose clock is moved by hand, and whose microphone hears what it is told. */
export class RunHarness {
  now = 5000;
  /** What is stored. */
  readonly runs = new Map<string, Run>();
  readonly recordings = new Map<string, Recording>();
  readonly store: RunStore = {
    saveRun: async (run) => void this.runs.set(run.id, run),
    saveRecording: async (recording) => void this.recordings.set(recording.id, recording),
    deleteRun: async (id) => {
      this.runs.delete(id);
      for (const recording of this.recordings.values())
        if (recording.owner === id) this.recordings.delete(recording.id);
    },
  };
  readonly reported: unknown[] = [];
  readonly asked: string[] = [];
  released = 0;
  voice: readonly Interval[] | undefined = [[0, 900]];
  heard: readonly Utterance[] = [];
  #timers: { readonly at: number; readonly done: () => void }[] = [];
  #parts = 0;

  readonly effects: RunEffects = {
    store: this.store,
    report: (error) => this.reported.push(error),
    release: () => {
      this.released += 1;
    },
    now: () => this.now,
    today: () => 1_700_000_000_000 + this.now,
    startTimer: (milliseconds, done) => {
      const timer = { at: this.now + milliseconds, done };
      this.#timers.push(timer);
      return () => {
        this.#timers = this.#timers.filter((other) => other !== timer);
      };
    },
    newId: () => 'run-1',
    audio: this.#audio(),
  };

  #audio(): RunAudio {
    const world = this;
    return {
      get voice() {
        return world.voice;
      },
      get heard() {
        return world.heard;
      },
      open: async () => void this.asked.push('open'),
      start: (now, from) => void this.asked.push(`start ${now} ${from}`),
      pause: (now) => void this.asked.push(`pause ${now}`),
      resume: (now) => void this.asked.push(`resume ${now}`),
      startNextPart: async () => this.#sound(),
      stop: async () => [this.#sound()],
      close: () => void this.asked.push('close'),
    };
  }

  #sound(): NewRecording {
    this.#parts += 1;
    return { mime: 'audio/webm', milliseconds: 1000, sound: new Blob([`part ${this.#parts}`]) };
  }

  /** Lets time pass, second by second, and what waits for it happen. */
  async pass(milliseconds: number): Promise<void> {
    const end = this.now + milliseconds;
    while (this.now < end) {
      this.now = Math.min(end, this.now + 1000);
      const due = this.#timers.filter(({ at }) => at <= this.now);
      this.#timers = this.#timers.filter(({ at }) => at > this.now);
      for (const { done } of due) done();
    }
    await new Promise((resolve) => setTimeout(resolve));
  }

  async begun(earlier?: Run): Promise<RunController> {
    const controller = new RunController(plan, this.effects, earlier);
    await controller.open();
    await this.pass(3000);
    return controller;
  }

  /** The visits of which the sound is stored. */
  get parts(): readonly number[] {
    return [...this.recordings.values()].map(({ part }) => part).sort((a, b) => a - b);
  }
}
