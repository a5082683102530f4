import { actionFor, composingCode, type KeyPress, meantKey, shiftSpace } from '../shared/key-table.ts';
import { type DeckAction, deckKeys } from './deck-keys.ts';

/** What a press comes upon. */
export interface DeckState {
  readonly black: boolean;
  readonly overview: boolean;
  readonly panel: boolean;
  readonly fullscreen: boolean;
  /** A clicker has started the show, and has not ended it yet: its button sends F5 and Escape in turn. */
  readonly started: boolean;
  /** What has the focus and understands keys itself. */
  readonly focus: 'nothing' | 'control' | 'field';
  /** The key is held, and its first press was the deck's. */
  readonly taken: boolean;
}

/** What the deck can be asked to do: its actions, and in the overview a row up or down. */
export type DeckRequest = DeckAction | 'rowDown' | 'rowUp';

/** A request; `nothing` keeps the press from everybody, and `browser` is not the deck's affair. */
export type Decision = DeckRequest | 'nothing' | 'browser';

export type DeckPress = KeyPress & Pick<KeyboardEvent, 'repeat' | 'keyCode'>;

/** The one place that decides what a key does to the deck. */
export function decide(press: DeckPress, state: DeckState): Decision {
  if (press.ctrlKey || press.metaKey || press.altKey) return 'browser';
  // Outside fields an input method only hides the key, and its place tells which.
  if (press.keyCode === composingCode && (press.key !== 'Process' || state.panel || state.focus === 'field'))
    return 'browser';
  const action = actionFor(deckKeys, press);
  if (press.repeat) return state.taken || (action && !keepsKeys(state)) ? 'nothing' : 'browser';
  if (!action) return 'browser';
  if (state.black) return action === 'black' ? action : 'nothing';
  if (keepsKeys(state)) return action === 'start' ? action : 'browser';
  const key = meantKey(press);
  if (key === 'enter' && !state.overview) return 'browser';
  if (state.focus === 'control' && [' ', shiftSpace, 'enter'].includes(key)) return 'browser';
  if (key === 'escape') return meantByEscape(state);
  if (state.overview && key === 'arrowdown') return 'rowDown';
  if (state.overview && key === 'arrowup') return 'rowUp';
  return action;
}

const keepsKeys = ({ panel, focus }: DeckState): boolean => panel || focus === 'field';

/** In full screen most browsers take Escape themselves; where one hands it on, it means the same. */
function meantByEscape({ overview, fullscreen, started }: DeckState): Decision {
  if (overview) return 'overview';
  if (fullscreen) return 'fullscreen';
  return started ? 'nothing' : 'overview';
}

/** How far a finger goes before it has swiped, in CSS pixels. */
const swipeLength = 40;

/** What a finger asks for that has gone so far; while the page is zoomed, a drag pans. */
export function decideSwipe(
  by: { readonly x: number; readonly y: number },
  zoomed: boolean,
  { black, overview, panel }: Pick<DeckState, 'black' | 'overview' | 'panel'>,
): 'next' | 'previous' | undefined {
  if (zoomed || black || overview || panel) return undefined;
  if (Math.abs(by.x) <= swipeLength || Math.abs(by.x) <= Math.abs(by.y)) return undefined;
  return by.x < 0 ? 'next' : 'previous';
}
