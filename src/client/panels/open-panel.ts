import type { PanelTitle } from '../../core/messages/deck.ts';
import { openDialog } from '../shared/dom/dialog.ts';
import { fill } from '../shared/page/language.ts';

/** A modal panel with one of the titles that the fonts of headings are cut to. */
export const openPanel = (
  name: string,
  title: PanelTitle,
  content: readonly Node[],
  fields: Readonly<Record<string, string>> = {},
): HTMLDialogElement => openDialog(name, fill(title, fields), content);
