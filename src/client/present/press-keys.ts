import { isDialogOpen } from '../shared/dom/dialog.ts';
import { actionFor } from '../shared/key-table.ts';
import { type DeckAction, deckKeys } from './deck-keys.ts';
import type { RevealDeck } from './reveal.ts';

/** Does what our keys ask for, before reveal.js hears of them. An open panel keeps its keys. */
export function installKeys(deck: RevealDeck, actions: Readonly<Record<DeckAction, () => void>>): void {
  const press = (event: KeyboardEvent): void => {
    if (isDialogOpen()) return;
    const action = actionFor(deckKeys, event);
    if (deck.isBlack()) {
      // Nothing moves behind a black screen. Some keys would make reveal.js light it again.
      event.stopImmediatePropagation();
      if (action !== 'black') return;
    }
    // On a button or a link, Space and Enter are for it.
    if (event.key === ' ' || event.key === 'Enter') {
      if (event.target instanceof Element && event.target.closest('button, a'))
        event.stopImmediatePropagation();
      return;
    }
    if (!action) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    if (!event.repeat) actions[action]();
  };
  // Capturing: before reveal.js, which gives some of our keys another meaning.
  document.addEventListener('keydown', press, { capture: true });
}
