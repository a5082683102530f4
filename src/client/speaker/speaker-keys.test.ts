import { describe, expect, it } from 'vitest';
import { actionFor, keyTable } from './speaker-keys.ts';

const press = (key: string, more: Partial<KeyboardEvent> = {}) => ({
  key,
  code: '',
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  ...more,
});

describe('keys of the speaker view', () => {
  it('understand either case and a Chinese input method', () => {
    expect(actionFor(press('Z'))).toBe('freeze');
    expect(actionFor(press('？'))).toBe('help');
    expect(actionFor(press('Process', { code: 'KeyK' }))).toBe('clock');
  });

  it('leave the browser and the focused element their own', () => {
    expect(actionFor(press('l', { ctrlKey: true }))).toBeUndefined();
    expect(actionFor(press(' '), 'button')).toBeUndefined();
    expect(actionFor(press('ArrowDown'), 'scroller')).toBeUndefined();
    expect(actionFor(press('ArrowRight'), 'scroller')).toBe('next');
  });

  it('belong to one action only', () => {
    const keys = keyTable.flatMap((entry) => entry.keys);
    expect(new Set(keys).size).toBe(keys.length);
  });
});
