import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { type KeyPress, keyLabel } from '../shared/key-table.ts';
import { speakerActionFor, speakerKeys } from './speaker-keys.ts';

const press = (key: string, more: Partial<KeyPress> = {}): KeyPress => ({
  key,
  code: '',
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  isComposing: false,
  ...more,
});

describe('keys of the speaker view', () => {
  it('understand either case and a Chinese input method', () => {
    expect(speakerActionFor(press('Z'))).toBe('freeze');
    expect(speakerActionFor(press('？'))).toBe('help');
    expect(speakerActionFor(press('Process', { code: 'KeyK' }))).toBe('clock');
    expect(speakerActionFor(press(' ', { shiftKey: true }))).toBe('previous');
    expect(speakerActionFor(press('+', { shiftKey: true }))).toBe('larger');
  });

  it('leave the browser and the focused element their own', () => {
    expect(speakerActionFor(press('l', { ctrlKey: true }))).toBeUndefined();
    expect(speakerActionFor(press('ArrowRight', { shiftKey: true }))).toBeUndefined();
    expect(speakerActionFor(press('ArrowDown', { isComposing: true }))).toBeUndefined();
    expect(speakerActionFor(press(' '), 'button')).toBeUndefined();
    expect(speakerActionFor(press('ArrowDown'), 'scroller')).toBeUndefined();
    expect(speakerActionFor(press('ArrowRight'), 'scroller')).toBe('next');
  });

  it('belong to one action only', () => {
    const keys = Object.values(speakerKeys).flatMap(({ keys, unlisted = [] }) => [...keys, ...unlisted]);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('are all that the README names as such', async () => {
    const readme = await readFile(new URL('../../../README.md', import.meta.url), 'utf8');
    const [, section = ''] = /^## The speaker view\n(.*?)^## /ms.exec(readme) ?? [];
    const named = [...section.matchAll(/`(.|Esc)`/g)].map(([, key = '']) => key);
    const known = Object.values(speakerKeys).flatMap(({ keys }) => keys.map(keyLabel));
    // The deck's, which opens the view.
    const [first, ...others] = named;
    expect(first).toBe('S');
    expect(others.filter((key) => !known.includes(key))).toEqual([]);
    expect(others).toContain('Z');
  });
});
