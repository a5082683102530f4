import { deckMessages } from '../../../core/messages/deck.ts';
import { say } from '../page/language.ts';
import { element } from './element.ts';

/**
 * A modal panel over the page. One at a time; Escape, its button and a click beside it close it, and `onClose` is told.
 * It is gone at once, not with the event `close`, which comes later: until then the focus would be in it, and with it
 * the next key.
 */
export function openDialog(
  name: string,
  title: string,
  content: readonly Node[],
  onClose?: () => void,
): HTMLDialogElement {
  closeDialog();
  const heading = element('h2', {}, title);
  heading.id = `${name}-title`;
  const button = element('button', { type: 'button', class: 'close' }, say(deckMessages.close));
  const dialog = element('dialog', { class: `panel panel-${name}`, 'aria-labelledby': heading.id });
  const head = element('header', {});
  head.append(heading, button);
  dialog.append(head, ...content);
  const close = (): void => {
    if (!dialog.isConnected) return;
    closeDialog();
    onClose?.();
  };
  button.addEventListener('click', close);
  dialog.addEventListener('click', ({ target }) => {
    if (target === dialog) close();
  });
  for (const event of ['cancel', 'close']) dialog.addEventListener(event, close);
  document.body.append(dialog);
  dialog.showModal();
  return dialog;
}

/** Closes the panel that is open, if any, and tells nobody. */
export function closeDialog(): void {
  const dialog = openedDialog();
  dialog?.close();
  dialog?.remove();
}

/** Whether any panel is open, or the one of this name. */
export const isDialogOpen = (name?: string): boolean => openedDialog(name) !== null;

const openedDialog = (name?: string): HTMLDialogElement | null =>
  document.querySelector(`dialog[open]${name === undefined ? '' : `.panel-${name}`}`);
