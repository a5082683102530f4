import type { Language, Text } from '../model/languages.ts';
import { escapeHtml, type Html, unsafeHtml } from './html.ts';

/**
 * The inline markup of a `Text`: `**bold**`, `^{superscript}`, `_{subscript}`, `\n`.
 * Two rules of our own rather than CommonMark, which leaves the stars standing where bold meets
 * Chinese punctuation (`**涌现能力：**规模`).
 */
export function inline(text: string): Html {
  const markup = escapeHtml(text)
    .replace(/\*\*(.+?)\*\*/gs, '<strong>$1</strong>')
    .replace(/\^\{([^}]*)\}/g, '<sup>$1</sup>')
    .replace(/_\{([^}]*)\}/g, '<sub>$1</sub>')
    .replace(/\n/g, '<br>');
  return unsafeHtml(markup);
}

/** The text as it is heard: no markup, superscripts as they stand. */
export function plainText(text: string): string {
  return text
    .replace(/\*\*(.+?)\*\*/gs, '$1')
    .replace(/[_^]\{([^}]*)\}/g, '$1')
    .replace(/\n/g, ' ');
}

/** The text where nothing can be raised: powers and indices as one types them, `10^25`, `2^(−1/L)`, `p_50`. */
export function typedText(text: string): string {
  const typed = text.replace(/([_^])\{([^}]*)\}/g, (_, sign: string, raised: string) =>
    /^(\d+|.)$/u.test(raised) ? `${sign}${raised}` : `${sign}(${raised})`,
  );
  return plainText(typed);
}

/** Texts of one language as HTML. */
export const sayIn =
  (language: Language) =>
  (text: Text): Html =>
    inline(text[language]);
