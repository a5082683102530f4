import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { actionFor, actionsIn, type KeyPress, keyLabel } from '../shared/key-table.ts';
import { deckKeys } from './deck-keys.ts';

const unmodified = { ctrlKey: false, metaKey: false, altKey: false, shiftKey: false, isComposing: false };

const press = (key: string, more: Partial<KeyPress> = {}) =>
  actionFor(deckKeys, { key, code: '', ...unmodified, ...more });

describe('keys of the deck', () => {
  it('are known in either case', () => {
    expect(press('l')).toBe('language');
    expect(press('L')).toBe('language');
  });

  it('leave the browser its own shortcuts', () => {
    expect(press('l', { ctrlKey: true })).toBeUndefined();
    expect(press('d', { metaKey: true })).toBeUndefined();
    expect(press('f', { altKey: true })).toBeUndefined();
    expect(press('ArrowRight', { shiftKey: true })).toBeUndefined();
  });

  it('are found at their place where a layout has no Latin letter there, and only there', () => {
    expect(press('и', { code: 'KeyB' })).toBe('black');
    expect(press('м', { code: 'KeyV' })).toBe('version');
    expect(press('لا', { code: 'KeyB' })).toBe('black');
    expect(press('ิ', { code: 'KeyB' })).toBe('black');
    // Dvorak, and a German Ö where there is a semicolon in English.
    expect(press('x', { code: 'KeyB' })).toBeUndefined();
    expect(press('ö', { code: 'Semicolon' })).toBeUndefined();
  });

  it('know the black key of a clicker by its place', () => {
    expect(press(':', { code: 'Period' })).toBe('black');
    expect(press('ю', { code: 'Period' })).toBe('black');
    expect(press('>', { code: 'Period', shiftKey: true })).toBeUndefined();
  });

  it('are understood through a Chinese input method', () => {
    expect(press('？')).toBe('help');
    expect(press('、')).toBe('search');
    expect(press('Process', { code: 'KeyC' })).toBe('evidence');
  });

  it('belong to one action only', () => {
    const keys = Object.values(deckKeys).flatMap(({ keys, unlisted = [] }) => [...keys, ...unlisted]);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('are those of the README, in its order', async () => {
    const readme = await readFile(new URL('../../../README.md', import.meta.url), 'utf8');
    const [, table = ''] = /^\| Key .*\n\|[-| ]+\n((?:\|.*\n)+)/m.exec(readme) ?? [];
    const written = table.split('\n').flatMap((row) => codesIn(row.split('|')[1] ?? ''));
    expect(written).toEqual(actionsIn(deckKeys).flatMap((action) => deckKeys[action].keys.map(keyLabel)));
  });
});

const codesIn = (markdown: string): readonly string[] =>
  [...markdown.matchAll(/`([^`]+)`/g)].map(([, code = '']) => code);
