import type { speakerKeyMessages } from '../../core/messages/speaker.ts';
import { meantKey } from '../shared/keys.ts';

export type SpeakerAction = Exclude<keyof typeof speakerKeyMessages, 'thaw' | 'start' | 'pause'>;

/** Which keys do what, in the order of the list that `?` shows. As in the deck, where the deck has them. */
export const speakerKeys: readonly {
  readonly action: SpeakerAction;
  /** Values of `KeyboardEvent.key`, lower case. */
  readonly keys: readonly string[];
  readonly shown: readonly string[];
}[] = [
  { action: 'next', keys: ['arrowright', 'arrowdown', 'pagedown', ' '], shown: ['→', '↓', 'Space', 'PgDn'] },
  { action: 'previous', keys: ['arrowleft', 'arrowup', 'pageup'], shown: ['←', '↑', 'PgUp'] },
  { action: 'first', keys: ['home'], shown: ['Home'] },
  { action: 'last', keys: ['end'], shown: ['End'] },
  { action: 'search', keys: ['g', '/'], shown: ['G', '/'] },
  { action: 'freeze', keys: ['z'], shown: ['Z'] },
  { action: 'rejoin', keys: ['escape'], shown: ['Esc'] },
  { action: 'black', keys: ['b', '.'], shown: ['B', '.'] },
  { action: 'spot', keys: ['x'], shown: ['X'] },
  { action: 'clock', keys: ['k'], shown: ['K'] },
  { action: 'reset', keys: ['0'], shown: ['0'] },
  { action: 'sources', keys: ['c'], shown: ['C'] },
  { action: 'version', keys: ['v'], shown: ['V'] },
  { action: 'language', keys: ['l'], shown: ['L'] },
  { action: 'script', keys: ['n'], shown: ['N'] },
  { action: 'theme', keys: ['d'], shown: ['D'] },
  { action: 'larger', keys: ['+', '='], shown: ['+'] },
  { action: 'smaller', keys: ['-'], shown: ['−'] },
  { action: 'layout', keys: ['w'], shown: ['W'] },
  { action: 'help', keys: ['?'], shown: ['?'] },
];

const scrolling = ['arrowdown', 'arrowup', 'pagedown', 'pageup', ' '];

/** Which action a key press asks for, if any; what the focused element does with a key itself is left to it. */
export function speakerActionFor(
  event: Pick<KeyboardEvent, 'key' | 'code' | 'ctrlKey' | 'metaKey' | 'altKey'>,
  focused: 'nothing' | 'button' | 'scroller' = 'nothing',
): SpeakerAction | undefined {
  if (event.ctrlKey || event.metaKey || event.altKey) return undefined;
  const key = meantKey(event);
  if (focused === 'button' && (key === ' ' || key === 'enter')) return undefined;
  if (focused === 'scroller' && scrolling.includes(key)) return undefined;
  return speakerKeys.find(({ keys }) => keys.includes(key))?.action;
}
