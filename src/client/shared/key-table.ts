/** What is pressed for one action. Keys are values of `KeyboardEvent.key`, in lower case. */
export interface KeyBinding {
  /** As a list of keys shows them; see {@link keyLabel}. */
  readonly keys: readonly string[];
  /** These do the same, and no list shows them. */
  readonly unlisted?: readonly string[];
  /** Held down, it is done again and again. */
  readonly repeats?: true;
}

/** What is pressed for each action, in the order of the list that shows it. Closed: every action has its row. */
export type KeyTable<Action extends string> = Readonly<Record<Action, KeyBinding>>;

export type KeyPress = Pick<
  KeyboardEvent,
  'key' | 'code' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey' | 'isComposing'
>;

export const actionsIn = <Action extends string>(table: KeyTable<Action>): readonly Action[] =>
  // A table has no keys but its actions: what Object.keys cannot promise.
  Object.keys(table) as Action[];

/**
 * Which of our actions a key press asks for, if any. Modifiers are the browser's, but for the Shift that some
 * characters need; what an input method is still composing is nobody's yet.
 */
export function actionFor<Action extends string>(
  table: KeyTable<Action>,
  press: KeyPress,
): Action | undefined {
  if (press.isComposing || press.ctrlKey || press.metaKey || press.altKey) return undefined;
  const key = meantKey(press);
  if (press.shiftKey && key !== shiftSpace && [...key].length !== 1) return undefined;
  return actionsIn(table).find((action) => {
    const { keys, unlisted = [] } = table[action];
    return [...keys, ...unlisted].includes(key);
  });
}

/** `keyCode` of a key that an input method has taken: of some, Safari says nothing else. */
export const composingCode = 229;

/** Space with Shift, which is a key of its own: it goes back. */
export const shiftSpace = 'shift space';

/** What stands at a place of a Latin keyboard. */
function latinKey(code: string, shiftKey: boolean): string | undefined {
  if (code === 'Slash') return shiftKey ? '?' : '/';
  if (code === 'Period' && !shiftKey) return '.';
  return /^Key([A-Z])$/.exec(code)?.[1]?.toLowerCase();
}

/**
 * The key a person meant: what it writes, whichever the layout. Where that is no Latin letter (Russian, Greek, Thai) or
 * hidden by an input method, it is what stands at its place on a Latin keyboard; and full-width punctuation is plain.
 */
export function meantKey({ key, code, shiftKey }: Pick<KeyPress, 'key' | 'code' | 'shiftKey'>): string {
  if (key === ' ' && shiftKey) return shiftSpace;
  if (hidesKey(key) || writesNoLatin(key)) return latinKey(code, shiftKey) ?? key.toLowerCase();
  // Clickers press a place: that of the full stop, whatever a layout has there (French a colon).
  if (code === 'Period' && !shiftKey && /^[\p{P}\p{S}]$/u.test(key)) return '.';
  return key.normalize('NFKC').replace('、', '/').replace('。', '.').toLowerCase();
}

const hidesKey = (key: string): boolean => key === 'Process' || key === 'Unidentified';

const writesNoLatin = (key: string): boolean => /[\p{L}\p{M}]/u.test(key) && !/\p{Script=Latin}/u.test(key);

const labels: Readonly<Record<string, string>> = {
  arrowright: '→',
  arrowleft: '←',
  arrowup: '↑',
  arrowdown: '↓',
  ' ': 'Space',
  pagedown: 'PgDn',
  pageup: 'PgUp',
  home: 'Home',
  end: 'End',
  escape: 'Esc',
  '-': '−',
};

/** As printed on the key. */
export const keyLabel = (key: string): string => labels[key] ?? key.toUpperCase();
