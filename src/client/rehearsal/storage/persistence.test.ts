import { describe, expect, it } from 'vitest';
import { takeRunLock } from './run-lock.ts';
import { measureSpace, readPersistence, requestPersistence } from './storage-space.ts';

/** As much of a lock manager as one tab after another asks for. */
function fakeLocks(): LockManager {
  let held = false;
  const request = async (_name: string, _options: LockOptions, use: LockGrantedCallback<unknown>) => {
    if (held) return use(null);
    held = true;
    await use({ name: 'run', mode: 'exclusive' });
    held = false;
  };
  return { request } as unknown as LockManager;
}

describe('the place to rehearse', () => {
  it('is given to one tab at a time', async () => {
    const locks = fakeLocks();
    const release = await takeRunLock('tea.run', locks);
    expect(release).toBeDefined();
    expect(await takeRunLock('tea.run', locks)).toBeUndefined();
    release?.();
    await new Promise((resolve) => setTimeout(resolve));
    expect(await takeRunLock('tea.run', locks)).toBeDefined();
  });

  it('is given to all where locks are denied', async () => {
    const denied = { request: () => Promise.reject(new DOMException('', 'SecurityError')) };
    expect(await takeRunLock('tea.run', denied as unknown as LockManager)).toBeDefined();
  });
});

const storage = (changes: Partial<StorageManager>): StorageManager =>
  ({ persisted: async () => false, persist: async () => true, ...changes }) as StorageManager;

describe('space', () => {
  it('is what the browser tells', async () => {
    const told = storage({ estimate: async () => ({ usage: 5, quota: 100 }) });
    expect(await measureSpace(told)).toEqual({ used: 5, quota: 100 });
    expect(await measureSpace(storage({ estimate: async () => ({}) }))).toBeUndefined();
    expect(await measureSpace(storage({ estimate: () => Promise.reject(new Error()) }))).toBeUndefined();
  });

  it('is promised when the browser agrees, and never asked for twice', async () => {
    expect(await requestPersistence(storage({}))).toBe('granted');
    expect(await requestPersistence(storage({ persist: async () => false }))).toBe('refused');
    const asked = storage({
      persisted: async () => true,
      persist: () => Promise.reject(new Error('asked again')),
    });
    expect(await requestPersistence(asked)).toBe('granted');
    expect(await readPersistence(storage({}))).toBe('refused');
    expect(await readPersistence({} as StorageManager)).toBe('unsupported');
  });
});
