import { describe, expect, it } from 'vitest';
import { speakerActionFor, speakerKeys } from './speaker-keys.ts';

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
    expect(speakerActionFor(press('Z'))).toBe('freeze');
    expect(speakerActionFor(press('？'))).toBe('help');
    expect(speakerActionFor(press('Process', { code: 'KeyK' }))).toBe('clock');
  });

  it('leave the browser and the focused element their own', () => {
    expect(speakerActionFor(press('l', { ctrlKey: true }))).toBeUndefined();
    expect(speakerActionFor(press(' '), 'button')).toBeUndefined();
    expect(speakerActionFor(press('ArrowDown'), 'scroller')).toBeUndefined();
    expect(speakerActionFor(press('ArrowRight'), 'scroller')).toBe('next');
  });

  it('belong to one action only', () => {
    const keys = speakerKeys.flatMap((entry) => entry.keys);
    expect(new Set(keys).size).toBe(keys.length);
  });
});
