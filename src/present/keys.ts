import type { keyWords } from '../deck/words.ts';

export type Action = keyof typeof keyWords;

/**
 * Which keys do what, in the order of the list that `?` shows. `reveal` marks what reveal.js listens to by
 * itself (arrows, clickers, touch); the rest is ours and is taken before it reaches reveal.js.
 */
export const keyTable: readonly {
  readonly action: Action;
  /** Values of `KeyboardEvent.key`, lower case. */
  readonly keys: readonly string[];
  /** As printed on the keys. */
  readonly shown: readonly string[];
  readonly by: 'us' | 'reveal';
}[] = [
  { action: 'next', keys: [], shown: ['→', '↓', 'Space', 'PgDn'], by: 'reveal' },
  { action: 'previous', keys: [], shown: ['←', '↑', 'PgUp'], by: 'reveal' },
  { action: 'first', keys: [], shown: ['Home'], by: 'reveal' },
  { action: 'last', keys: [], shown: ['End'], by: 'reveal' },
  { action: 'overview', keys: [], shown: ['Esc', 'O'], by: 'reveal' },
  { action: 'search', keys: ['g', '/'], shown: ['G', '/'], by: 'us' },
  { action: 'evidence', keys: ['c'], shown: ['C'], by: 'us' },
  { action: 'language', keys: ['l'], shown: ['L'], by: 'us' },
  { action: 'theme', keys: ['d'], shown: ['D'], by: 'us' },
  { action: 'black', keys: ['b', '.'], shown: ['B', '.'], by: 'us' },
  { action: 'fullscreen', keys: ['f'], shown: ['F'], by: 'us' },
  { action: 'read', keys: [], shown: [], by: 'us' },
  { action: 'help', keys: ['?'], shown: ['?'], by: 'us' },
];

/** The key a person meant: a Chinese input method may report full-width punctuation, or hide the key. */
export function meantKey(event: Pick<KeyboardEvent, 'key' | 'code'>): string {
  if (event.key === 'Process') return event.code.replace(/^Key/, '').toLowerCase();
  return event.key.normalize('NFKC').replace('、', '/').replace('。', '.').toLowerCase();
}

/** Which of our actions a key press asks for, if any. */
export function actionFor(
  event: Pick<KeyboardEvent, 'key' | 'code' | 'ctrlKey' | 'metaKey' | 'altKey'>,
): Action | undefined {
  if (event.ctrlKey || event.metaKey || event.altKey) return undefined;
  const key = meantKey(event);
  return keyTable.find((entry) => entry.keys.includes(key))?.action;
}
