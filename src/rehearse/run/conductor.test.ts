import { beforeEach, describe, expect, it } from 'vitest';
import type { EarState } from '../hear/ear.ts';
import type { Sound } from '../hear/recorder.ts';
import type { Stretch } from '../hear/voice.ts';
import { MemoryStore } from '../keep/memory.ts';
import type { Heard, Run } from '../keep/records.ts';
import { StoreFull } from '../keep/store.ts';
import { Conductor, type RunEffects } from './conductor.ts';
import type { RunPlan } from './plan.ts';

const plan: RunPlan = {
  deck: 'talk',
  version: '3',
  help: 'cue',
  language: 'zh',
  audience: false,
  slides: [
    { id: 'cover', time: 10_000 },
    { id: 'definition', time: 20_000 },
    { id: 'mirage', time: 30_000 },
  ],
  band: { low: 180, high: 260 },
  hints: true,
  record: true,
  listener: 'device',
};

/** A world whose clock is moved by hand, and whose ear hears what it is told. */
class World {
  now = 5000;
  readonly store = new MemoryStore();
  readonly reported: unknown[] = [];
  readonly asked: string[] = [];
  released = 0;
  voice: readonly Stretch[] | undefined = [[0, 900]];
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
      const state: EarState = { microphone: 'open', recording: 'on', recogniser: 'proved' };
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

  async begun(earlier?: Run): Promise<Conductor> {
    const conductor = new Conductor(plan, this.effects, earlier);
    await conductor.open();
    await this.pass(3000);
    return conductor;
  }

  async parts(): Promise<readonly number[]> {
    return (await this.store.recordings('run-1')).map(({ part }) => part);
  }
}

let world: World;
beforeEach(() => {
  world = new World();
});

describe('a run', () => {
  it('begins when the microphone has answered and three seconds are over', async () => {
    const conductor = new Conductor(plan, world.effects);
    expect(conductor.scene.progress.phase).toBe('ready');
    await conductor.open();
    expect(conductor.untilFirstWord).toBe(3);
    await world.pass(1000);
    expect(conductor.untilFirstWord).toBe(2);
    await world.pass(2000);
    expect(conductor.scene.progress.phase).toBe('running');
    expect(world.asked).toEqual(['open', 'start 8000 0']);
    expect(await world.store.run('run-1')).toMatchObject({
      state: 'open',
      visits: [{ slide: 'cover', from: 0, to: 0 }],
    });
  });

  it('writes down each visit when it ends, with its sound, and all of it at the end', async () => {
    const conductor = await world.begun();
    await world.pass(2000);
    conductor.happen('next');
    await world.pass(0);
    expect(await world.store.run('run-1')).toMatchObject({
      state: 'open',
      started: 1_700_000_005_000,
      visits: [
        { slide: 'cover', from: 0, to: 2000 },
        { slide: 'definition', from: 2000, to: 2000 },
      ],
    });
    expect(await world.parts()).toEqual([0]);
    await world.pass(1000);
    conductor.happen('next');
    await world.pass(4000);
    world.heard = [{ from: 100, to: 900, text: '大模型' }];
    conductor.happen('next');
    await world.pass(0);
    expect(conductor.scene.progress.phase).toBe('done');
    expect(world.released).toBe(1);
    expect(await world.store.run('run-1')).toEqual({
      id: 'run-1',
      changed: 1_700_000_015_000,
      started: 1_700_000_005_000,
      deck: 'talk',
      version: '3',
      help: 'cue',
      language: 'zh',
      audience: false,
      state: 'complete',
      visits: [
        { slide: 'cover', from: 0, to: 2000, peeks: [], stuck: [] },
        { slide: 'definition', from: 2000, to: 3000, peeks: [], stuck: [] },
        { slide: 'mirage', from: 3000, to: 7000, peeks: [], stuck: [] },
      ],
      voice: [[0, 900]],
      heard: [{ from: 100, to: 900, text: '大模型' }],
      heardBy: 'device',
      findings: [],
    });
    expect(await world.parts()).toEqual([0, 1, 2]);
  });

  it('is stopped when it ends before its last slide, paused or not', async () => {
    const conductor = await world.begun();
    await world.pass(2000);
    conductor.happen('pause');
    await world.pass(9000);
    conductor.happen('end');
    await world.pass(0);
    expect(await world.store.run('run-1')).toMatchObject({
      state: 'stopped',
      visits: [{ slide: 'cover', to: 2000 }],
    });
    expect(await world.parts()).toEqual([0]);
  });

  it('keeps no sound of a slide that one only leafed through', async () => {
    const conductor = await world.begun();
    await world.pass(1000);
    conductor.happen('pause');
    conductor.happen('next');
    conductor.happen('next');
    conductor.happen('resume');
    await world.pass(1000);
    conductor.happen('end');
    await world.pass(0);
    const sounds = await world.store.recordings('run-1');
    const texts = await Promise.all(sounds.map(({ sound }) => sound.text()));
    expect([await world.parts(), texts]).toEqual([
      [0, 1],
      ['part 1', 'part 3'],
    ]);
  });

  it('leaves nothing when it is discarded', async () => {
    const conductor = await world.begun();
    await world.pass(1000);
    conductor.happen('next');
    conductor.happen('discard');
    await world.pass(0);
    expect([await world.store.runs(), await world.parts(), world.released]).toEqual([[], [], 1]);
    expect(world.asked.at(-1)).toBe('close');
  });

  it('goes on when nothing can be kept, and says so', async () => {
    world.store.saveRun = () => Promise.reject(new StoreFull());
    const conductor = await world.begun();
    conductor.happen('next');
    conductor.happen('end');
    await world.pass(0);
    expect(conductor.scene.progress.phase).toBe('done');
    expect(world.reported).toEqual(expect.arrayContaining([expect.any(StoreFull)]));
    // What can be kept is kept.
    expect((await world.parts()).length).toBeGreaterThan(0);
  });
});

describe('a run that is left', () => {
  it('is kept whole, and goes on where it was', async () => {
    const conductor = await world.begun();
    world.heard = [{ from: 0, to: 500, text: '先' }];
    await world.pass(1000);
    conductor.happen('next');
    await world.pass(2000);
    await conductor.leave();
    expect(world.released).toBe(1);
    const kept = await world.store.run('run-1');
    expect(kept).toMatchObject({ state: 'open', visits: [{ to: 1000 }, { slide: 'definition', to: 3000 }] });
    expect(await world.parts()).toEqual([0, 1]);

    world.voice = [[3100, 3500]];
    world.heard = [{ from: 3100, to: 3500, text: '后' }];
    world.asked.length = 0;
    const again = await world.begun(kept);
    expect(world.asked.at(-1)).toBe(`start ${world.now} 3000`);
    await world.pass(1000);
    again.happen('end');
    await world.pass(0);
    expect(await world.store.run('run-1')).toMatchObject({
      state: 'stopped',
      started: kept?.started,
      visits: [
        { slide: 'cover' },
        { slide: 'definition', from: 1000, to: 3000 },
        { slide: 'definition', from: 3000, to: 4000 },
      ],
      voice: [
        [0, 900],
        [3100, 3500],
      ],
      heard: [{ text: '先' }, { text: '后' }],
    });
    expect(await world.parts()).toEqual([0, 1, 2]);
  });

  it('has no voice when nobody listened to a part of it', async () => {
    world.voice = undefined;
    const conductor = await world.begun();
    await world.pass(1000);
    await conductor.leave();
    const kept = await world.store.run('run-1');
    expect(kept?.voice).toBeNull();
    world.voice = [[1100, 1500]];
    const again = await world.begun(kept);
    again.happen('end');
    await world.pass(0);
    expect((await world.store.run('run-1'))?.voice).toBeNull();
  });

  it('before its first word is not kept at all', async () => {
    const conductor = new Conductor(plan, world.effects);
    await conductor.open();
    await conductor.leave();
    await world.pass(5000);
    expect([await world.store.runs(), world.asked, world.released]).toEqual([[], ['open', 'close'], 1]);
  });
});

describe('the quiet word', () => {
  it('comes when a slide has had its time, and goes again', async () => {
    const conductor = await world.begun();
    await world.pass(13_000);
    expect(conductor.scene.hint).toBeUndefined();
    await world.pass(1000);
    expect(conductor.scene.hint?.word).toBe('move');
    await world.pass(5000);
    expect(conductor.scene.hint).toBeUndefined();
  });

  it('goes with its slide, and does not come to a paused run', async () => {
    const conductor = await world.begun();
    await world.pass(14_000);
    conductor.happen('next');
    expect(conductor.scene.hint).toBeUndefined();
    conductor.happen('pause');
    await world.pass(90_000);
    expect(conductor.scene.hint).toBeUndefined();
  });

  it('is not said to who does not want it', async () => {
    const conductor = new Conductor({ ...plan, hints: false }, world.effects);
    await conductor.open();
    await world.pass(60_000);
    expect(conductor.scene.hint).toBeUndefined();
    expect(conductor.standing.slide.used).toBe(57_000);
  });
});
