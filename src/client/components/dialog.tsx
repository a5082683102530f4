import type { ComponentChildren } from 'preact';
import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import { deckMessages } from '../../core/messages/deck.ts';
import { say } from '../shared/page/language.ts';

interface DialogProps {
  readonly name: string;
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ComponentChildren;
}

/**
 * A panel over the page: Escape, its button and a click beside it close it. It is there, and gone, before the next key
 * comes: `cancel` is told at once, while the event `close` may come when another panel is already open.
 */
export function Dialog({ name, title, onClose, children }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const over = useRef(false);
  const id = useId();
  useLayoutEffect(() => dialog.current?.showModal(), []);
  const close = (): void => {
    if (over.current) return;
    over.current = true;
    dialog.current?.close();
    onClose();
  };
  return (
    <dialog
      ref={dialog}
      class={`panel panel-${name}`}
      aria-labelledby={id}
      onCancel={close}
      onClose={close}
      onClick={({ target, currentTarget }) => target === currentTarget && close()}
      onKeyDown={(event) => event.stopPropagation()}
    >
      <header>
        <h2 id={id}>{title}</h2>
        <button type="button" class="close" onClick={close}>
          {say(deckMessages.close)}
        </button>
      </header>
      {children}
    </dialog>
  );
}
