import { deckMessages } from '../../../core/messages/deck.ts';
import { say } from '../page/language.ts';
import { element } from './element.ts';

/**
 * A modal panel over the deck. One at a time; Escape, its button and a click beside it close it. It is gone at once, not
 * with the event `close`, which comes later: until then the focus would be in it, and with it the next key.
 */
export function openDialog(name: string, title: string, content: readonly Node[]): HTMLDialogElement {
  closeDialog();
  const heading = element('h2', {}, title);
  heading.id = `${name}-title`;
  const close = element('button', { type: 'button', class: 'close' }, say(deckMessages.close));
  const dialog = element('dialog', { class: `panel panel-${name}`, 'aria-labelledby': heading.id });
  const head = element('header', {});
  head.append(heading, close);
  dialog.append(head, ...content);
  close.addEventListener('click', closeDialog);
  dialog.addEventListener('click', (event) => {
    if (event.target === dialog) closeDialog();
  });
  dialog.addEventListener('cancel', closeDialog);
  dialog.addEventListener('close', () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
  return dialog;
}

export function closeDialog(): void {
  const dialog = document.querySelector<HTMLDialogElement>('dialog[open]');
  dialog?.close();
  dialog?.remove();
}

export const isDialogOpen = (): boolean => document.querySelector('dialog[open]') !== null;
