import type { VersionSlide } from '../../../core/model/version-slide.ts';
import type { AudioState } from '../audio/audio-session.ts';
import type { Sound } from '../audio/recorder.ts';
import type { Interval } from '../audio/voice-activity.ts';
import type { Heard, Run } from '../records/records.ts';
import { MemoryStore } from '../storage/memory-store.ts';
import { RunController, type RunEffects } from './run-controller.ts';
import type { RunPlan } from './run-plan.ts';

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

/** A world whose clock is moved by hand, and whose ear hears what it is told. */
export class RunHarness {
  now = 5000;
  readonly store = new MemoryStore();
  readonly reported: unknown[] = [];
  readonly asked: string[] = [];
  released = 0;
  voice: readonly Interval[] | undefined = [[0, 900]];
  heard: readonly Heard[] = [];
  #waiting: { readonly at: number; readonly done: () => void }[] = [];
  #parts = 0;

  readonly effects: RunEffects = {
    store: this.store,
    report: (error) => this.reported.push(error),
    release: () => {
      this.released += 1;
    },
    now: () => this.now,
    today: () => 1_700_000_000_000 + this.now,
    later: (milliseconds, done) => {
      const one = { at: this.now + milliseconds, done };
      this.#waiting.push(one);
      return () => {
        this.#waiting = this.#waiting.filter((other) => other !== one);
      };
    },
    newId: () => 'run-1',
    openEar: () => {
      const world = this;
      const state: AudioState = { microphone: 'open', recording: 'on', recogniser: 'proved' };
      return {
        state,
        get voice() {
          return world.voice;
        },
        get heard() {
          return world.heard;
        },
        open: async () => void world.asked.push('open'),
        start: (now, from) => void world.asked.push(`start ${now} ${from}`),
        pause: (now) => void world.asked.push(`pause ${now}`),
        resume: (now) => void world.asked.push(`resume ${now}`),
        roll: async () => world.sound(),
        stop: async () => ({
          recordings: [world.sound()],
          voice: world.voice,
          heard: world.heard,
          heardBy: 'device' as const,
        }),
        close: () => void world.asked.push('close'),
      };
    },
  };

  sound(): Sound {
    this.#parts += 1;
    return { mime: 'audio/webm', length: 1000, sound: new Blob([`part ${this.#parts}`]) };
  }

  /** Lets time pass, second by second, and what waits for it happen. */
  async pass(milliseconds: number): Promise<void> {
    const end = this.now + milliseconds;
    while (this.now < end) {
      this.now = Math.min(end, this.now + 1000);
      const due = this.#waiting.filter(({ at }) => at <= this.now);
      this.#waiting = this.#waiting.filter(({ at }) => at > this.now);
      for (const { done } of due) done();
    }
    await new Promise((resolve) => setTimeout(resolve));
  }

  async begun(earlier?: Run): Promise<RunController> {
    const conductor = new RunController(plan, this.effects, earlier);
    await conductor.open();
    await this.pass(3000);
    return conductor;
  }

  async parts(): Promise<readonly number[]> {
    return (await this.store.recordings('run-1')).map(({ part }) => part);
  }
}
