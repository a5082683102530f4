import { keyWords, words } from '../deck/words.ts';
import { openDialog } from '../page/dialog.ts';
import { element } from '../page/element.ts';
import { say } from '../page/language.ts';
import { type Action, keyTable } from './keys.ts';

/** `?`: the keys, each line also a button, so that a finger or a mouse can do what a key does. */
export function showHelp(perform: (action: Action) => void): void {
  const list = element('ul', { class: 'keys' });
  const dialog = openDialog('help', say(words.menu), [list]);
  const entries = keyTable.filter(({ action }) => action !== 'help');
  list.append(
    ...entries.map(({ action, shown }) => {
      const item = element('li', {});
      const button = element('button', { type: 'button' });
      const keys = element('span', { class: 'key-names' });
      keys.append(...shown.map((name) => element('kbd', {}, name)));
      button.append(element('span', {}, say(keyWords[action])), keys);
      button.addEventListener('click', () => {
        dialog.close();
        perform(action);
      });
      item.append(button);
      return item;
    }),
  );
}

/** The button that opens the list for those who have no keyboard. */
export function addMenuButton(open: () => void): void {
  const button = element(
    'button',
    { type: 'button', class: 'menu-button', 'aria-label': say(words.menu) },
    '⋯',
  );
  button.addEventListener('click', open);
  document.body.append(button);
}

export function relabelMenuButton(): void {
  document.querySelector('.menu-button')?.setAttribute('aria-label', say(words.menu));
}
