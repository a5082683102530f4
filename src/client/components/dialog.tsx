import { type ComponentChildren, render } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { closeDialog, openDialog } from '../shared/dom/dialog.ts';
import { element } from '../shared/dom/element.ts';

interface DialogProps {
  readonly name: string;
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ComponentChildren;
}

/** A modal panel, open for as long as it is rendered: see {@link openDialog}. */
export function Dialog({ name, title, onClose, children }: DialogProps) {
  const [content] = useState(() => element('div', {}));
  const close = useRef(onClose);
  close.current = onClose;
  // Before it opens, so that the focus finds what asks for it.
  useLayoutEffect(() => render(children, content));
  useLayoutEffect(() => {
    const dialog = openDialog(name, title, [content], () => close.current());
    return () => {
      if (dialog.isConnected) closeDialog();
      render(null, content);
    };
  }, []);
  return null;
}
