import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { grades, helpLevels, type Recording, type Settings, schemaVersion } from '../../records/records.ts';
import {
  sampleAnswer,
  sampleRecall,
  sampleRecording,
  sampleRun,
  sampleSettings,
} from '../../records/sample-records.ts';
import { MemoryStore } from '../memory-store.ts';
import type { Snapshot } from '../store.ts';
import { exportBackup, importBackup } from './transfer.ts';

const now = new Date('2026-11-24T20:00:00Z');

const exported = (store: MemoryStore, sound = true): Promise<Blob> =>
  exportBackup(store, { deck: 'a1b2', sound, now });

async function filled(kept: Partial<Snapshot>): Promise<MemoryStore> {
  const store = new MemoryStore();
  await store.change(() => kept);
  return store;
}

/** All that is kept, sounds as numbers, in an order that does not depend on when it was written. */
async function contentOf(store: MemoryStore) {
  const { recordings, runs, answers, recalls, settings } = await store.everything();
  const inOrder = <T extends { readonly id: string }>(records: readonly T[]): readonly T[] =>
    [...records].sort((a, b) => (a.id < b.id ? -1 : 1));
  const heard = async ({ sound, ...rest }: Recording) => ({
    ...rest,
    type: sound.type,
    bytes: [...new Uint8Array(await sound.arrayBuffer())],
  });
  return {
    settings,
    runs: inOrder(runs),
    answers: inOrder(answers),
    recalls: inOrder(recalls),
    recordings: await Promise.all(inOrder(recordings).map(heard)),
  };
}

const full = () =>
  filled({
    settings: sampleSettings,
    runs: [sampleRun('a'), sampleRun('b', { voice: null, state: 'open' })],
    answers: [sampleAnswer('x')],
    recalls: [sampleRecall('r1'), sampleRecall('r2', { grade: 'missed' })],
    recordings: [sampleRecording('a'), sampleRecording('a', 1), sampleRecording('x')],
  });

describe('a backup', () => {
  it('gives back all that was in it', async () => {
    const store = await full();
    const fresh = new MemoryStore();
    const merge = await importBackup(fresh, await exported(store));
    expect(await contentOf(fresh)).toEqual(await contentOf(store));
    expect(merge).toMatchObject({
      runs: { added: 2, renewed: 0, unchanged: 0 },
      answers: { added: 1 },
      recalls: { added: 2 },
      recordings: { added: 3 },
      settings: true,
      ownerless: 0,
    });
  });

  it('leaves the recordings out when they are not wanted', async () => {
    const fresh = new MemoryStore();
    await importBackup(fresh, await exported(await full(), false));
    expect((await fresh.everything()).recordings).toEqual([]);
    expect(await fresh.runs()).toHaveLength(2);
  });

  it('of nothing is one, too', async () => {
    const fresh = new MemoryStore();
    await importBackup(fresh, await exported(new MemoryStore()));
    expect(await contentOf(fresh)).toEqual(await contentOf(new MemoryStore()));
  });

  it('gives back whatever can be kept', async () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 30 });
    const id = fc
      .string({ minLength: 1, maxLength: 20, unit: 'grapheme' })
      .filter((one) => one.length <= 100);
    const moment = fc.integer({ min: 0, max: 2e12 });
    const span = fc.double({ min: 0, max: 86_400_000, noNaN: true }).map((value) => value + 0);
    const run = fc
      .record({
        id,
        changed: moment,
        started: moment,
        help: fc.constantFrom(...helpLevels),
        voice: fc.option(fc.array(fc.tuple(span, span), { maxLength: 3 })),
        heard: fc.array(fc.record({ from: span, to: span, text }), { maxLength: 3 }),
      })
      .map((changes) => sampleRun(changes.id, changes));
    const recall = fc
      .record({ id, at: moment, subject: id, grade: fc.constantFrom(...grades) })
      .map((changes) => sampleRecall(changes.id, changes));
    const unique = { maxLength: 4, selector: (record: { readonly id: string }) => record.id };
    await fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(run, unique),
        fc.uniqueArray(recall, unique),
        fc.uint8Array({ maxLength: 40 }),
        async (runs, recalls, bytes) => {
          const sound = new Blob([bytes], { type: 'audio/mp4' });
          const recordings = runs.map(({ id: owner }) => ({
            ...sampleRecording(owner),
            mime: 'audio/mp4',
            sound,
          }));
          const store = await filled({ runs, recalls, recordings });
          const fresh = new MemoryStore();
          await importBackup(fresh, await exported(store));
          expect(await contentOf(fresh)).toEqual(await contentOf(store));
        },
      ),
      { numRuns: 30 },
    );
  }, 30_000);
});

describe('joining a backup with what is kept', () => {
  it('keeps of each record the later one, and adds what is new', async () => {
    const backup = await exported(
      await filled({
        settings: { ...sampleSettings, changed: 50, help: 'nothing' },
        runs: [
          sampleRun('older', { changed: 1, state: 'open' }),
          sampleRun('same', { changed: 5 }),
          sampleRun('newer', { changed: 9, state: 'stopped' }),
          sampleRun('new'),
        ],
        recalls: [sampleRecall('known', { grade: 'missed' }), sampleRecall('unknown')],
      }),
    );
    const store = await filled({
      settings: { ...sampleSettings, changed: 60 },
      runs: [
        sampleRun('older', { changed: 2 }),
        sampleRun('same', { changed: 5 }),
        sampleRun('newer', { changed: 8 }),
        sampleRun('mine'),
      ],
      recalls: [sampleRecall('known')],
    });
    const merge = await importBackup(store, backup);
    expect(merge.runs).toEqual({ added: 1, renewed: 1, unchanged: 2 });
    expect(merge.recalls).toEqual({ added: 1, renewed: 0, unchanged: 1 });
    expect(merge.settings).toBe(false);
    const { runs, recalls, settings } = await contentOf(store);
    expect(runs.map(({ id, state }) => `${id} ${state}`)).toEqual([
      'mine complete',
      'new complete',
      'newer stopped',
      'older complete',
      'same complete',
    ]);
    expect(recalls.map(({ id, grade }) => `${id} ${grade}`)).toEqual(['known said', 'unknown said']);
    expect(settings?.help).toBe('cue');
  });

  it('never takes from it the consent that a voice goes to a service', async () => {
    const remote = { ...sampleSettings, listener: 'remote', consent: 5, changed: 50 } as const;
    const backup = await exported(await filled({ settings: remote }));
    const settingsAfter = async (stored: Settings | undefined): Promise<Settings | undefined> => {
      const store = await filled(stored ? { settings: stored } : {});
      await importBackup(store, backup);
      return store.settings();
    };
    expect(await settingsAfter(undefined)).toEqual({ ...remote, listener: 'nobody', consent: null });
    const own = { ...sampleSettings, changed: 40 };
    expect(await settingsAfter(own)).toEqual({ ...remote, listener: 'nobody', consent: null });
    // Who has agreed here still has, and to what was asked here.
    expect(await settingsAfter({ ...own, listener: 'remote', consent: 7 })).toEqual({
      ...remote,
      consent: 7,
    });
  });

  it('takes recordings only of runs and answers that are there', async () => {
    const backup = await exported(
      await filled({ runs: [sampleRun('a')], recordings: [sampleRecording('a'), sampleRecording('gone')] }),
    );
    const store = new MemoryStore();
    const merge = await importBackup(store, backup);
    expect(merge.ownerless).toBe(1);
    expect((await contentOf(store)).recordings.map(({ owner }) => owner)).toEqual(['a']);
  });

  it('changes nothing the second time', async () => {
    const store = await full();
    const backup = await exported(store);
    const before = await contentOf(store);
    const merge = await importBackup(store, backup);
    expect(merge.runs).toEqual({ added: 0, renewed: 0, unchanged: 2 });
    expect(await contentOf(store)).toEqual(before);
  });
});

describe('every schema there ever was', () => {
  const fixtures = import.meta.glob<string>('./fixtures/schema-*.zip', {
    query: '?inline',
    import: 'default',
  });
  const schemas = Array.from({ length: schemaVersion }, (_, index) => index + 1);

  it.each(schemas)('has a backup that can be imported: schema %i', async (schema) => {
    const load = fixtures[`./fixtures/schema-${schema}.zip`];
    expect(load, `fixtures/schema-${schema}.zip: export one before the schema changes`).toBeDefined();
    const address = (await load?.()) ?? '';
    const store = new MemoryStore();
    await importBackup(store, await (await fetch(address)).blob());
    const { settings, runs, answers, recalls, recordings } = await store.everything();
    expect(settings).toBeDefined();
    for (const records of [runs, answers, recalls, recordings]) expect(records).not.toEqual([]);
  });
});
