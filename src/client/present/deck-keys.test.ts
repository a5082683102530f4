import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { actionFor, actionsIn, keyLabel } from '../shared/key-table.ts';
import { deckKeys } from './deck-keys.ts';

const press = (key: string, more: Partial<KeyboardEvent> = {}) =>
  actionFor(deckKeys, { key, code: '', ctrlKey: false, metaKey: false, altKey: false, ...more });

describe('keys of the deck', () => {
  it('are known in either case', () => {
    expect(press('l')).toBe('language');
    expect(press('L')).toBe('language');
  });

  it('leave the browser its own shortcuts, and reveal.js what it hears', () => {
    expect(press('l', { ctrlKey: true })).toBeUndefined();
    expect(press('d', { metaKey: true })).toBeUndefined();
    expect(press('ArrowRight')).toBeUndefined();
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
