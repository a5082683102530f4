import { escapeMarkup } from '../model/escape.ts';
import { type InlineRun, inlineRuns, lineBreak } from '../model/inline.ts';
import type { Language, Text } from '../model/languages.ts';
import { type Html, unsafeHtml } from './html.ts';

/** A text with inline markup as HTML. */
export function inlineHtml(text: string): Html {
  let markup = '';
  let bold = false;
  const turn = (to: boolean): void => {
    if (to !== bold) markup += to ? '<strong>' : '</strong>';
    bold = to;
  };
  for (const run of inlineRuns(text)) {
    turn(run.bold);
    markup += run.text === lineBreak ? '<br>' : inElement(run);
  }
  turn(false);
  return unsafeHtml(markup);
}

const elements = { base: undefined, raised: 'sup', lowered: 'sub' } as const;

function inElement({ text, level }: InlineRun): string {
  const name = elements[level];
  return name ? `<${name}>${escapeMarkup(text)}</${name}>` : escapeMarkup(text);
}

/** Texts of one language as HTML. */
export const sayIn =
  (language: Language) =>
  (text: Text): Html =>
    inlineHtml(text[language]);
