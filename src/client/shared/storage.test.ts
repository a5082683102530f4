import { afterEach, describe, expect, it, vi } from 'vitest';
import { parseJson, safeLocalStorage } from './storage.ts';

afterEach(() => vi.unstubAllGlobals());

describe('storage', () => {
  it('keeps what it is given, and forgets what it is told to', () => {
    const kept = new Map<string, string>();
    vi.stubGlobal('localStorage', {
      getItem: (name: string) => kept.get(name) ?? null,
      setItem: (name: string, text: string) => kept.set(name, text),
      removeItem: (name: string) => kept.delete(name),
    });
    safeLocalStorage.write('theme', 'dark');
    expect(safeLocalStorage.read('theme')).toBe('dark');
    safeLocalStorage.remove('theme');
    expect(safeLocalStorage.read('theme')).toBeNull();
  });

  it('keeps nothing where it is denied, and nobody notices', () => {
    const denied = () => {
      throw new DOMException('denied', 'SecurityError');
    };
    vi.stubGlobal('localStorage', { getItem: denied, setItem: denied, removeItem: denied });
    safeLocalStorage.write('theme', 'dark');
    safeLocalStorage.remove('theme');
    expect(safeLocalStorage.read('theme')).toBeNull();
  });
});

describe('parseJson', () => {
  it('reads what is JSON, and nothing else', () => {
    expect(parseJson('{"slide":"cover"}')).toEqual({ slide: 'cover' });
    expect(parseJson('null')).toBeNull();
    for (const text of [null, '', 'cover', '{"slide"']) expect(parseJson(text)).toBeUndefined();
  });
});
