import { words } from '../deck/words.ts';
import { element } from './element.ts';
import { say } from './language.ts';

/** A modal panel over the deck. One at a time; Escape, its button and a click beside it close it. */
export function openDialog(name: string, title: string, content: readonly Node[]): HTMLDialogElement {
  closeDialog();
  const heading = element('h2', {}, title);
  heading.id = `${name}-title`;
  const close = element('button', { type: 'button', class: 'close' }, say(words.close));
  const dialog = element('dialog', { class: `panel panel-${name}`, 'aria-labelledby': heading.id });
  const head = element('header', {});
  head.append(heading, close);
  dialog.append(head, ...content);
  close.addEventListener('click', () => dialog.close());
  dialog.addEventListener('click', (event) => {
    if (event.target === dialog) dialog.close();
  });
  dialog.addEventListener('close', () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
  return dialog;
}

export const closeDialog = (): void => document.querySelector<HTMLDialogElement>('dialog[open]')?.close();

export const isDialogOpen = (): boolean => document.querySelector('dialog[open]') !== null;
