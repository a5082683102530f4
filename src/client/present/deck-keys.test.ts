import { describe, expect, it } from 'vitest';
import { deckActionFor, deckKeys } from './deck-keys.ts';

const press = (key: string, more: Partial<KeyboardEvent> = {}) =>
  deckActionFor({ key, code: '', ctrlKey: false, metaKey: false, altKey: false, ...more });

describe('actionFor', () => {
  it('knows its keys in either case', () => {
    expect(press('l')).toBe('language');
    expect(press('L')).toBe('language');
  });

  it('leaves the browser its own shortcuts', () => {
    expect(press('l', { ctrlKey: true })).toBeUndefined();
    expect(press('d', { metaKey: true })).toBeUndefined();
  });

  it('understands a Chinese input method', () => {
    expect(press('？')).toBe('help');
    expect(press('、')).toBe('search');
    expect(press('Process', { code: 'KeyC' })).toBe('evidence');
  });

  it('gives every key to one action only', () => {
    const keys = deckKeys.flatMap((entry) => entry.keys);
    expect(new Set(keys).size).toBe(keys.length);
  });
});
