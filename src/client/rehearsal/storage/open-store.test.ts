import * as fakeDatabase from 'fake-indexeddb';
import { openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  sampleAnswer,
  sampleRecall,
  sampleRecording,
  sampleRun,
  sampleSettings,
} from '../records/sample-records.ts';
import { databaseVersion, settingsKey } from './database.ts';
import { MemoryStore } from './memory-store.ts';
import { openStore } from './open-store.ts';
import { type Store, StoreFull, StoreGone, StoreRefused } from './store.ts';

const databaseClasses = Object.entries(fakeDatabase).filter(([name]) => name.startsWith('IDB'));

beforeEach(() => {
  for (const [name, value] of databaseClasses) vi.stubGlobal(name, value);
  vi.stubGlobal('indexedDB', new fakeDatabase.IDBFactory());
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

const databaseName = 'tea.rehearsal';
const raw = () => openDB(databaseName, databaseVersion);

describe.each([
  ['the database', () => openStore(databaseName)],
  ['the memory', async () => new MemoryStore()],
] as const)('%s', (_, open: () => Promise<Store>) => {
  it('gives back what was saved, in order', async () => {
    const store = await open();
    await store.saveSettings(sampleSettings);
    for (const run of [sampleRun('b', { started: 2 }), sampleRun('a', { started: 3 }), sampleRun('c')])
      await store.saveRun(run);
    await store.saveAnswer(sampleAnswer('early', { started: 1 }));
    await store.saveAnswer(sampleAnswer('late', { started: 2 }));
    await store.addRecalls([sampleRecall('late', { at: 9 }), sampleRecall('early', { at: 4 })]);
    for (const part of [2, 0, 1]) await store.saveRecording(sampleRecording('a', part));
    await store.saveRecording(sampleRecording('b'));

    expect(await store.settings()).toEqual(sampleSettings);
    expect((await store.runs()).map(({ id }) => id)).toEqual(['c', 'a', 'b']);
    expect(await store.run('a')).toEqual(sampleRun('a', { started: 3 }));
    expect(await store.run('nowhere')).toBeUndefined();
    expect((await store.answers()).map(({ id }) => id)).toEqual(['late', 'early']);
    expect((await store.recalls()).map(({ id }) => id)).toEqual(['early', 'late']);
    expect((await store.recordings('a')).map(({ part }) => part)).toEqual([0, 1, 2]);
    const [recording] = await store.recordings('b');
    expect([...new Uint8Array((await recording?.sound.arrayBuffer()) ?? [])]).toEqual([1, 2, 3, 0]);
    expect(store.damaged).toBe(0);
  });

  it('writes a record again under its id', async () => {
    const store = await open();
    await store.saveRun(sampleRun('a', { state: 'open' }));
    await store.saveRun(sampleRun('a', { state: 'stopped' }));
    expect((await store.runs()).map(({ state }) => state)).toEqual(['stopped']);
  });

  it('writes nothing that it would not read, and nothing of what comes with it', async () => {
    const store = await open();
    await store.saveSettings(sampleSettings);
    const refused = [
      () => store.change(() => ({ runs: [sampleRun('a'), sampleRun('b', { started: 1e16 })] })),
      () => store.saveSettings({ ...sampleSettings, interview: '2026-02-31' }),
      () => store.saveAnswer(sampleAnswer('x', { length: -1 })),
      () => store.addRecalls([sampleRecall('r'), sampleRecall('r2', { at: Number.NaN })]),
      () => store.saveRecording({ ...sampleRecording('a'), length: 1e9 }),
    ];
    for (const write of refused) await expect(write()).rejects.toThrow(StoreRefused);
    expect(await store.everything()).toEqual({
      settings: sampleSettings,
      runs: [],
      answers: [],
      recalls: [],
      recordings: [],
    });
  });

  it('deletes a run with its recordings, recordings alone, and everything', async () => {
    const store = await open();
    await store.saveSettings(sampleSettings);
    for (const id of ['a', 'b']) {
      await store.saveRun(sampleRun(id));
      await store.saveRecording(sampleRecording(id));
    }
    await store.deleteRun('a');
    expect((await store.runs()).map(({ id }) => id)).toEqual(['b']);
    expect(await store.recordings('a')).toEqual([]);
    expect(await store.recordings('b')).toHaveLength(1);
    await store.deleteRecordings('b');
    expect(await store.recordings('b')).toEqual([]);
    expect(await store.runs()).toHaveLength(1);
    await store.deleteEverything();
    expect(await store.everything()).toEqual({
      settings: undefined,
      runs: [],
      answers: [],
      recalls: [],
      recordings: [],
    });
  });

  it('changes all or nothing', async () => {
    const store = await open();
    await store.saveRun(sampleRun('a'));
    await store.change(({ runs }) => ({
      settings: sampleSettings,
      runs: runs.map((run) => ({ ...run, changed: 5 })),
      recalls: [sampleRecall('r')],
    }));
    const after = await store.everything();
    expect(after.runs.map(({ changed }) => changed)).toEqual([5]);
    expect(after.recalls).toHaveLength(1);
    await expect(
      store.change(() => {
        throw new RangeError('cannot decide');
      }),
    ).rejects.toThrow(RangeError);
    expect(await store.everything()).toEqual(after);
  });
});

describe('the database', () => {
  it('is still there when the page is opened again', async () => {
    await (await openStore(databaseName)).saveRun(sampleRun('a'));
    const again = await openStore(databaseName);
    expect(again.kind).toBe('persistent');
    expect(await again.run('a')).toEqual(sampleRun('a'));
  });

  it('leaves out what is damaged, and counts it once', async () => {
    const store = await openStore(databaseName);
    await store.saveRun(sampleRun('good'));
    const database = await raw();
    await database.put('runs', { id: 'bad', visits: 'none' });
    await database.put('reviews', { ...sampleRecall('odd'), grade: 'perfect' });
    await database.put('settings', 'dark', settingsKey);
    expect((await store.runs()).map(({ id }) => id)).toEqual(['good']);
    expect((await store.everything()).runs).toHaveLength(1);
    expect(await store.run('bad')).toBeUndefined();
    expect(await store.settings()).toBeUndefined();
    expect(await store.recalls()).toEqual([]);
    expect(store.damaged).toBe(3);
  });

  it('says when the machine is full, and keeps what it had', async () => {
    const store = await openStore(databaseName);
    await store.saveRun(sampleRun('a'));
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('disk is full', 'QuotaExceededError');
    });
    await expect(store.saveRun(sampleRun('b'))).rejects.toThrow(StoreFull);
    await expect(store.addRecalls([sampleRecall('a'), sampleRecall('b')])).rejects.toThrow(StoreFull);
    vi.restoreAllMocks();
    expect((await store.runs()).map(({ id }) => id)).toEqual(['a']);
  });

  it('gives back the settings that are good beside one that is not', async () => {
    const store = await openStore(databaseName);
    await (await raw()).put('settings', { ...sampleSettings, interview: '20266-11-30' }, settingsKey);
    expect(await store.settings()).toEqual({ ...sampleSettings, interview: null });
    expect((await store.everything()).settings).toEqual({ ...sampleSettings, interview: null });
    expect(store.damaged).toBe(1);
  });

  it('makes way for a newer version in another tab, and says so afterwards', async () => {
    const store = await openStore(databaseName);
    await store.saveRun(sampleRun('a'));
    const newer = await openDB(databaseName, databaseVersion + 1);
    await expect(store.runs()).rejects.toThrow(StoreGone);
    await expect(store.saveRun(sampleRun('b'))).rejects.toThrow(StoreGone);
    newer.close();
  });

  it('is opened again when the browser closed it', async () => {
    let opened: IDBDatabase | undefined;
    const open: typeof openDB = async (...given) => {
      const database = await openDB(...given);
      opened = database as unknown as IDBDatabase;
      return database as never;
    };
    const store = await openStore(databaseName, { open });
    opened?.close();
    await store.saveRun(sampleRun('a'));
    expect(await store.runs()).toHaveLength(1);
  });
});

describe('where the browser keeps nothing', () => {
  const denied: readonly [string, typeof openDB][] = [
    ['denies storage', () => Promise.reject(new DOMException('denied', 'SecurityError'))],
    [
      'denies it at once',
      () => {
        throw new DOMException('denied', 'SecurityError');
      },
    ],
    ['never answers', () => new Promise(() => {})],
  ];
  it.each(denied)('and %s, the memory of the page serves', async (_, open) => {
    const store = await openStore(databaseName, { open, timeoutMilliseconds: 10 });
    expect(store.kind).toBe('memory');
    await store.saveRun(sampleRun('a'));
    expect(await store.runs()).toHaveLength(1);
  });

  it('where it has no databases, too', async () => {
    vi.stubGlobal('indexedDB', undefined);
    expect((await openStore(databaseName)).kind).toBe('memory');
  });

  it('where another program made the database, too', async () => {
    (await openDB(databaseName, databaseVersion)).close();
    expect((await openStore(databaseName)).kind).toBe('memory');
  });

  it('where a newer version of the page made it, too', async () => {
    (await openDB(databaseName, databaseVersion + 1)).close();
    expect((await openStore(databaseName)).kind).toBe('memory');
  });

  it('lets go of a database that answers too late', async () => {
    let answer = (): void => {};
    const late = new Promise<void>((resolve) => {
      answer = resolve;
    });
    const open: typeof openDB = async (...given) => {
      await late;
      return (await openDB(...given)) as never;
    };
    expect((await openStore(databaseName, { open, timeoutMilliseconds: 5 })).kind).toBe('memory');
    answer();
    // Were it still open, it would block this.
    const newer = await openDB(databaseName, databaseVersion + 1);
    newer.close();
  });
});

describe('a fault of our own', () => {
  it.each([
    ['of any kind', new TypeError('is not a function')],
    ['that the database reports', new DOMException('it exists', 'ConstraintError')],
  ])('in an upgrade, %s, is none of the browser', async (_, fault) => {
    const upgrade = (): void => {
      throw fault;
    };
    await expect(openStore(databaseName, { upgrade })).rejects.toBe(fault);
  });

  it('in opening is none of the browser', async () => {
    const open = () => Promise.reject(new TypeError('is not a function'));
    await expect(openStore(databaseName, { open })).rejects.toThrow(TypeError);
  });
});
