import type { deckKeyMessages } from '../../core/messages/deck.ts';
import { type KeyTable, shiftSpace } from '../shared/key-table.ts';

export type DeckAction = keyof typeof deckKeyMessages;

/** Clickers send the keys of `next`, `previous`, `start` and `black`, and Escape. What a press does, `gate.ts` decides. */
export const deckKeys: KeyTable<DeckAction> = {
  next: { keys: ['arrowright', 'arrowdown', ' ', 'pagedown'], unlisted: ['j'] },
  previous: { keys: ['arrowleft', 'arrowup', 'pageup'], unlisted: ['h', 'k', shiftSpace] },
  first: { keys: ['home'] },
  last: { keys: ['end'] },
  // Enter only leaves it, for the slide that is marked.
  overview: { keys: ['escape', 'o'], unlisted: ['enter'] },
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
  // A clicker's own key for it. Ctrl+R still reloads.
  start: { keys: ['f5'] },
  print: { keys: ['p'] },
  // In the list of keys only.
  read: { keys: [] },
  help: { keys: ['?'] },
};
