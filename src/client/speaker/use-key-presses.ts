import { useLayoutEffect } from 'preact/hooks';
import { isDialogOpen } from '../shared/dom/dialog.ts';
import { isControlFocused } from '../shared/dom/mouse-focus.ts';
import { type FocusedKind, type SpeakerAction, speakerActionFor, speakerKeys } from './speaker-keys.ts';

/** Does what the keys ask for; an open panel keeps its keys. */
export function useKeyPresses(actions: Readonly<Record<SpeakerAction, () => void>>): void {
  // At once with each rendering: a key that comes between two frames must meet what is on the screen.
  useLayoutEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (isDialogOpen()) return;
      const action = speakerActionFor(event, kindOf(event.target));
      if (!action || (event.repeat && !speakerKeys[action].repeats)) return;
      event.preventDefault();
      actions[action]();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  });
}

function kindOf(target: EventTarget | null): FocusedKind {
  if (!(target instanceof Element)) return 'nothing';
  if (isControlFocused(target)) return 'button';
  const script = target.closest('.marked-script');
  return script && script.scrollHeight > script.clientHeight ? 'scroller' : 'nothing';
}
