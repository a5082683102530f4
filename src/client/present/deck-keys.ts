import type { deckKeyMessages } from '../../core/messages/deck.ts';
import type { KeyTable } from '../shared/key-table.ts';

export type DeckAction = keyof typeof deckKeyMessages;

/** Clickers send the keys of `next` and `previous`. What we listen to never reaches reveal.js, which may mean another thing by it. */
export const deckKeys: KeyTable<DeckAction> = {
  next: {
    keys: ['arrowright', 'arrowdown', ' ', 'pagedown'],
    unlisted: ['j'],
    byReveal: true,
  },
  previous: { keys: ['arrowleft', 'arrowup', 'pageup'], unlisted: ['h', 'k'], byReveal: true },
  first: { keys: ['home'], byReveal: true },
  // reveal.js would go on to the very last backup slide.
  last: { keys: ['end'] },
  // Enter only leaves it, for the slide that is marked.
  overview: { keys: ['escape', 'o'], unlisted: ['enter'], byReveal: true },
  search: { keys: ['g', '/'] },
  version: { keys: ['v'] },
  backup: { keys: ['a'] },
  speaker: { keys: ['s'] },
  rehearse: { keys: ['r'] },
  evidence: { keys: ['c'] },
  notes: { keys: ['n'] },
  language: { keys: ['l'] },
  theme: { keys: ['d'] },
  black: { keys: ['b', '.'] },
  fullscreen: { keys: ['f'] },
  print: { keys: ['p'] },
  // In the list of keys only.
  read: { keys: [] },
  help: { keys: ['?'] },
};
