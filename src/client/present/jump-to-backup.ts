import { isBackup } from '../shared/page/version.ts';
import type { Position, RevealDeck } from './reveal.ts';

/** `A`: one jump to the backup slides, and one back to where the talk was left. */
export function installBackup(deck: RevealDeck): { toggle(): void } {
  let left: Position | undefined;
  return {
    toggle() {
      if (isBackup(deck.current())) {
        // Opened by a link to a backup slide, there is nothing to go back to but the end of the talk.
        const end = { h: deck.slides().findLastIndex((slide) => !isBackup(slide)), f: -1 };
        deck.go(left ?? end);
        return;
      }
      const h = deck.slides().findIndex(isBackup);
      if (h < 0) return;
      left = deck.position();
      deck.go({ h, f: -1 });
    },
  };
}
