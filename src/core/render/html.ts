import { escapeMarkup } from '../model/escape.ts';

/**
 * HTML as a type of its own: a plain string is text and gets escaped, and only what was built by
 * {@link html} goes through as markup. The one way around that is named for what it is.
 */
export interface Html {
  readonly markup: string;
}

type Value = Html | string | number | false | undefined | readonly Value[];

/** Template tag. `false` and `undefined` print nothing, lists are joined without a separator. */
export function html(strings: TemplateStringsArray, ...values: readonly Value[]): Html {
  let markup = strings[0] ?? '';
  values.forEach((value, index) => {
    markup += toMarkup(value) + (strings[index + 1] ?? '');
  });
  return { markup };
}

/** Takes markup on trust: only for what we drew or rendered ourselves. */
export const unsafeHtml = (markup: string): Html => ({ markup });

function toMarkup(value: Value): string {
  if (value === false || value === undefined) return '';
  if (typeof value === 'string') return escapeMarkup(value);
  if (typeof value === 'number') return String(value);
  if (isList(value)) return value.map(toMarkup).join('');
  return value.markup;
}

// Array.isArray does not narrow a readonly array out of a union.
const isList = (value: Html | readonly Value[]): value is readonly Value[] => Array.isArray(value);
