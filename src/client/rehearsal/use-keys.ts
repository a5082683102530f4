import { useLayoutEffect } from 'preact/hooks';
import { meantKey } from '../shared/key-table.ts';

/**
 * What each key does on a screen, by the value of `KeyboardEvent.key` in lower case. A field, a button or an open
 * panel keeps the keys it understands itself.
 */
export function useKeys(actions: Readonly<Record<string, (() => void) | undefined>>): void {
  // With each rendering: a key must meet what is on the screen.
  useLayoutEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.repeat) return;
      const key = meantKey(event);
      if (document.querySelector('dialog[open]') || belongsToFocused(event.target, key)) return;
      const action = actions[key];
      if (!action) return;
      event.preventDefault();
      action();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  });
}

function belongsToFocused(target: EventTarget | null, key: string): boolean {
  if (!(target instanceof Element)) return false;
  if (target.closest('textarea, select, input:not([type="checkbox"], [type="radio"])')) return true;
  if (target.closest('input[type="radio"]')) return key.startsWith('arrow') || key === ' ';
  return target.closest('button, a, summary, input') !== null && (key === ' ' || key === 'enter');
}
