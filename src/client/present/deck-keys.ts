import type { deckKeyMessages } from '../../core/messages/deck.ts';
import { meantKey } from '../shared/keys.ts';

export type DeckAction = keyof typeof deckKeyMessages;

/**
 * Which keys do what, in the order of the list that `?` shows. An action without `keys` has none of ours: reveal.js
 * listens to arrows, clickers and touch by itself. The rest is taken before it reaches reveal.js.
 */
export const deckKeys: readonly {
  readonly action: DeckAction;
  /** Values of `KeyboardEvent.key`, lower case. */
  readonly keys: readonly string[];
  /** As printed on the keys. */
  readonly shown: readonly string[];
}[] = [
  { action: 'next', keys: [], shown: ['→', '↓', 'Space', 'PgDn'] },
  { action: 'previous', keys: [], shown: ['←', '↑', 'PgUp'] },
  { action: 'first', keys: [], shown: ['Home'] },
  // reveal.js would go on to the very last backup slide.
  { action: 'last', keys: ['end'], shown: ['End'] },
  { action: 'overview', keys: [], shown: ['Esc', 'O'] },
  { action: 'search', keys: ['g', '/'], shown: ['G', '/'] },
  { action: 'version', keys: ['v'], shown: ['V'] },
  { action: 'backup', keys: ['a'], shown: ['A'] },
  { action: 'speaker', keys: ['s'], shown: ['S'] },
  { action: 'rehearse', keys: ['r'], shown: ['R'] },
  { action: 'evidence', keys: ['c'], shown: ['C'] },
  { action: 'language', keys: ['l'], shown: ['L'] },
  { action: 'theme', keys: ['d'], shown: ['D'] },
  { action: 'black', keys: ['b', '.'], shown: ['B', '.'] },
  { action: 'fullscreen', keys: ['f'], shown: ['F'] },
  { action: 'print', keys: ['p'], shown: ['P'] },
  { action: 'read', keys: [], shown: [] },
  { action: 'help', keys: ['?'], shown: ['?'] },
];

/** Which of our actions a key press asks for, if any. */
export function deckActionFor(
  event: Pick<KeyboardEvent, 'key' | 'code' | 'ctrlKey' | 'metaKey' | 'altKey'>,
): DeckAction | undefined {
  if (event.ctrlKey || event.metaKey || event.altKey) return undefined;
  const key = meantKey(event);
  return deckKeys.find((entry) => entry.keys.includes(key))?.action;
}
