/** What is pressed for one action. Keys are values of `KeyboardEvent.key`, in lower case. */
export interface KeyBinding {
  /** As a list of keys shows them; see {@link keyLabel}. */
  readonly keys: readonly string[];
  /** These do the same, and no list shows them. */
  readonly unlisted?: readonly string[];
  /** Held down, it is done again and again. */
  readonly repeats?: true;
  /** Not we listen to these, but reveal.js. */
  readonly byReveal?: true;
}

/** What is pressed for each action, in the order of the list that shows it. Closed: every action has its row. */
export type KeyTable<Action extends string> = Readonly<Record<Action, KeyBinding>>;

export type KeyPress = Pick<KeyboardEvent, 'key' | 'code' | 'ctrlKey' | 'metaKey' | 'altKey'>;

export const actionsIn = <Action extends string>(table: KeyTable<Action>): readonly Action[] =>
  // A table has no keys but its actions: what Object.keys cannot promise.
  Object.keys(table) as Action[];

/** Which of our actions a key press asks for, if any. The browser keeps its own shortcuts. */
export function actionFor<Action extends string>(
  table: KeyTable<Action>,
  press: KeyPress,
): Action | undefined {
  if (press.ctrlKey || press.metaKey || press.altKey) return undefined;
  const key = meantKey(press);
  return actionsIn(table).find((action) => {
    const { keys, unlisted = [], byReveal } = table[action];
    return !byReveal && [...keys, ...unlisted].includes(key);
  });
}

/** The key a person meant: a Chinese input method may report full-width punctuation, or hide the key. */
export function meantKey({ key, code }: Pick<KeyPress, 'key' | 'code'>): string {
  if (key === 'Process') return code.replace(/^Key/, '').toLowerCase();
  return key.normalize('NFKC').replace('、', '/').replace('。', '.').toLowerCase();
}

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
