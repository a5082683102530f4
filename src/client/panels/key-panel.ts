import type { PanelTitle } from '../../core/messages/deck.ts';
import { languageNames, nextLanguage, type Text } from '../../core/model/languages.ts';
import { closeDialog } from '../shared/dom/dialog.ts';
import { element } from '../shared/dom/element.ts';
import { actionsIn, type KeyTable, keyLabel } from '../shared/key-table.ts';
import { fill, pageLanguage } from '../shared/page/language.ts';
import { openPanel } from './open-panel.ts';

interface KeyPanelData<Action extends string> {
  readonly title: PanelTitle;
  readonly table: KeyTable<Action>;
  /** What each key does; `{language}` is the one that would come next. */
  readonly messages: Readonly<Record<Action, Text>>;
  readonly perform: (action: Action) => void;
}

/**
 * The keys, each line also a button, so that a finger or a mouse can do what a key does. `help` has no line: it is what
 * has opened the panel.
 */
export function openKeyPanel<Action extends string>(data: KeyPanelData<Action>): void {
  const list = element('ul', { class: 'keys' });
  list.append(
    ...actionsIn(data.table)
      .filter((action) => action !== 'help')
      .map((action) => line(action, data)),
  );
  openPanel('help', data.title, [list]);
}

function line<Action extends string>(
  action: Action,
  { table, messages, perform }: KeyPanelData<Action>,
): HTMLElement {
  const keys = element('span', { class: 'key-names' });
  keys.append(...table[action].keys.map((key) => element('kbd', {}, keyLabel(key))));
  const button = element('button', { type: 'button' });
  const language = languageNames[nextLanguage(pageLanguage())];
  button.append(element('span', {}, fill(messages[action], { language })), keys);
  button.addEventListener('click', () => {
    closeDialog();
    perform(action);
  });
  const item = element('li', {});
  item.append(button);
  return item;
}
