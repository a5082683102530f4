import { describe, expect, it } from 'vitest';
import { memoizeAsync } from './memo.ts';

describe('memoizeAsync', () => {
  it('loads a key once, however often it is asked for', async () => {
    const asked: string[] = [];
    const load = memoizeAsync(async (key: string) => {
      asked.push(key);
      return key.toUpperCase();
    });
    expect(await Promise.all([load('zh'), load('en'), load('zh')])).toEqual(['ZH', 'EN', 'ZH']);
    expect(asked).toEqual(['zh', 'en']);
  });

  it('tries again after a failure', async () => {
    let online = false;
    const load = memoizeAsync(async (key: string) => {
      if (!online) throw new Error('offline');
      return key;
    });
    await expect(load('en')).rejects.toThrow('offline');
    online = true;
    expect(await load('en')).toBe('en');
  });
});
