import * as v from 'valibot';
import { beforeEach, describe, expect, it } from 'vitest';
import { runSchema } from '../records/records.ts';
import { StoreFull } from '../storage/store.ts';
import { RunController } from './run-controller.ts';
import { plan, RunHarness } from './run-harness.ts';
import { runRecord } from './run-writer.ts';

let world: RunHarness;
beforeEach(() => {
  world = new RunHarness();
});

describe('a run', () => {
  it('begins when the microphone has answered and three seconds are over', async () => {
    const controller = new RunController(plan, world.effects);
    expect(controller.scene.progress.phase).toBe('ready');
    await controller.open();
    expect(controller.secondsUntilFirstWord).toBe(3);
    await world.pass(1000);
    expect(controller.secondsUntilFirstWord).toBe(2);
    await world.pass(2000);
    expect(controller.scene.progress.phase).toBe('running');
    expect(world.asked).toEqual(['open', 'start 8000 0']);
    expect(world.runs.get('run-1')).toMatchObject({
      state: 'open',
      visits: [{ slide: 'cover', from: 0, to: 0 }],
    });
  });

  it('that was left open for days is written as one that can be read again', () => {
    const later = 90_000_000;
    const run = runRecord(plan, {
      id: 'run-1',
      started: 1_700_000_005_000,
      changed: 1_700_000_005_000 + later,
      state: 'open',
      visits: [{ slide: 'cover', from: 0, to: later, peeks: [later], stuck: [] }],
      voice: [[0, later]],
      heard: [{ from: 0, to: later, text: 'x'.repeat(200_000) }],
    });
    expect(run.visits[0]?.to).toBe(86_400_000);
    expect(v.is(runSchema, run)).toBe(true);
  });

  it('writes down each visit when it ends, with its sound, and all of it at the end', async () => {
    const controller = await world.begun();
    await world.pass(2000);
    controller.happen('next');
    await world.pass(0);
    expect(world.runs.get('run-1')).toMatchObject({
      state: 'open',
      started: 1_700_000_005_000,
      visits: [
        { slide: 'cover', from: 0, to: 2000 },
        { slide: 'definition', from: 2000, to: 2000 },
      ],
    });
    expect(world.parts).toEqual([0]);
    await world.pass(1000);
    controller.happen('next');
    await world.pass(4000);
    world.heard = [{ from: 100, to: 900, text: '大模型' }];
    controller.happen('next');
    await world.pass(0);
    expect(controller.scene.progress.phase).toBe('done');
    expect(world.released).toBe(1);
    expect(world.runs.get('run-1')).toEqual({
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
    expect(world.parts).toEqual([0, 1, 2]);
  });

  it('is stopped when it ends before its last slide, paused or not', async () => {
    const controller = await world.begun();
    await world.pass(2000);
    controller.happen('pause');
    await world.pass(9000);
    controller.happen('end');
    await world.pass(0);
    expect(world.runs.get('run-1')).toMatchObject({
      state: 'stopped',
      visits: [{ slide: 'cover', to: 2000 }],
    });
    expect(world.parts).toEqual([0]);
  });

  it('keeps no sound of a slide that one only leafed through', async () => {
    const controller = await world.begun();
    await world.pass(1000);
    controller.happen('pause');
    controller.happen('next');
    controller.happen('next');
    controller.happen('resume');
    await world.pass(1000);
    controller.happen('end');
    await world.pass(0);
    const texts = await Promise.all([...world.recordings.values()].map(({ sound }) => sound.text()));
    expect([world.parts, texts]).toEqual([
      [0, 1],
      ['part 1', 'part 3'],
    ]);
  });

  it('leaves nothing when it is discarded', async () => {
    const controller = await world.begun();
    await world.pass(1000);
    controller.happen('next');
    controller.happen('discard');
    await world.pass(0);
    expect([[...world.runs.values()], world.parts, world.released]).toEqual([[], [], 1]);
    expect(world.asked.at(-1)).toBe('close');
  });

  it('goes on when nothing can be kept, and says so', async () => {
    world.store.saveRun = () => Promise.reject(new StoreFull());
    const controller = await world.begun();
    controller.happen('next');
    controller.happen('end');
    await world.pass(0);
    expect(controller.scene.progress.phase).toBe('done');
    expect(world.reported).toEqual(expect.arrayContaining([expect.any(StoreFull)]));
    // What can be kept is kept.
    expect(world.parts.length).toBeGreaterThan(0);
  });
});

describe('a run that is left', () => {
  it('is kept whole, and goes on where it was', async () => {
    const controller = await world.begun();
    world.heard = [{ from: 0, to: 500, text: '先' }];
    await world.pass(1000);
    controller.happen('next');
    await world.pass(2000);
    await controller.leave();
    expect(world.released).toBe(1);
    const kept = world.runs.get('run-1');
    expect(kept).toMatchObject({ state: 'open', visits: [{ to: 1000 }, { slide: 'definition', to: 3000 }] });
    expect(world.parts).toEqual([0, 1]);

    world.voice = [[3100, 3500]];
    world.heard = [{ from: 3100, to: 3500, text: '后' }];
    world.asked.length = 0;
    const again = await world.begun(kept);
    expect(world.asked.at(-1)).toBe(`start ${world.now} 3000`);
    await world.pass(1000);
    again.happen('end');
    await world.pass(0);
    expect(world.runs.get('run-1')).toMatchObject({
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
    expect(world.parts).toEqual([0, 1, 2]);
  });

  it('has no voice when nobody listened to a part of it', async () => {
    world.voice = undefined;
    const controller = await world.begun();
    await world.pass(1000);
    await controller.leave();
    const kept = world.runs.get('run-1');
    expect(kept?.voice).toBeNull();
    world.voice = [[1100, 1500]];
    const again = await world.begun(kept);
    again.happen('end');
    await world.pass(0);
    expect(world.runs.get('run-1')?.voice).toBeNull();
  });

  it('before its first word is not kept at all', async () => {
    const controller = new RunController(plan, world.effects);
    await controller.open();
    await controller.leave();
    await world.pass(5000);
    expect([[...world.runs.values()], world.asked, world.released]).toEqual([[], ['open', 'close'], 1]);
  });
});

describe('the timing hint', () => {
  it('comes when a slide has had its time, and goes again', async () => {
    const controller = await world.begun();
    await world.pass(13_000);
    expect(controller.scene.hint).toBeUndefined();
    await world.pass(1000);
    expect(controller.scene.hint?.word).toBe('move');
    await world.pass(5000);
    expect(controller.scene.hint).toBeUndefined();
  });

  it('goes with its slide, and does not come to a paused run', async () => {
    const controller = await world.begun();
    await world.pass(14_000);
    controller.happen('next');
    expect(controller.scene.hint).toBeUndefined();
    controller.happen('pause');
    await world.pass(90_000);
    expect(controller.scene.hint).toBeUndefined();
  });

  it('is not said to who does not want it', async () => {
    const controller = new RunController({ ...plan, hints: false }, world.effects);
    await controller.open();
    await world.pass(60_000);
    expect(controller.scene.hint).toBeUndefined();
    expect(controller.standing.slide.usedMilliseconds).toBe(57_000);
  });
});
