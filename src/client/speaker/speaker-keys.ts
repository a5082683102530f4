import type { speakerKeyMessages } from '../../core/messages/speaker.ts';
import { actionFor, type KeyPress, type KeyTable, meantKey, shiftSpace } from '../shared/key-table.ts';

export type SpeakerAction = keyof typeof speakerKeyMessages;

/** As in the deck, where the deck has them. */
export const speakerKeys: KeyTable<SpeakerAction> = {
  next: { keys: ['arrowright', 'arrowdown', ' ', 'pagedown'], repeats: true },
  previous: { keys: ['arrowleft', 'arrowup', 'pageup'], unlisted: [shiftSpace], repeats: true },
  first: { keys: ['home'] },
  last: { keys: ['end'] },
  search: { keys: ['g', '/'] },
  freeze: { keys: ['z'] },
  rejoin: { keys: ['escape'] },
  black: { keys: ['b', '.'] },
  spotlight: { keys: ['x'] },
  clock: { keys: ['k'] },
  reset: { keys: ['0'] },
  evidence: { keys: ['c'] },
  version: { keys: ['v'] },
  language: { keys: ['l'] },
  script: { keys: ['n'] },
  theme: { keys: ['d'] },
  // The plus of most keyboards needs a Shift.
  larger: { keys: ['+'], unlisted: ['='], repeats: true },
  smaller: { keys: ['-'], repeats: true },
  layout: { keys: ['w'] },
  help: { keys: ['?'] },
};

/** What has the focus: something that scrolls, something to press, or neither. */
export type FocusedKind = 'nothing' | 'button' | 'scroller';

const keysOf: Readonly<Record<FocusedKind, readonly string[]>> = {
  nothing: [],
  button: [' ', shiftSpace, 'enter'],
  scroller: ['arrowdown', 'arrowup', 'pagedown', 'pageup', ' ', shiftSpace],
};

/** Which action a key press asks for, if any; what the focused element does with a key itself is left to it. */
export function speakerActionFor(
  press: KeyPress,
  focused: FocusedKind = 'nothing',
): SpeakerAction | undefined {
  return keysOf[focused].includes(meantKey(press)) ? undefined : actionFor(speakerKeys, press);
}
