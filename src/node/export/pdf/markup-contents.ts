import { Parser } from 'htmlparser2';
import type { Html } from '../../../core/render/html.ts';

/** What a reader finds in a piece of our own markup. */
export interface MarkupContents {
  /** Pieces of text, each without its white space. */
  readonly texts: readonly string[];
  /** The pictures, in words. */
  readonly alternatives: readonly string[];
  /** Addresses outside the document. */
  readonly urls: readonly string[];
  /** Ids of elements that it links to. */
  readonly targets: readonly string[];
}

export function contentsOf({ markup }: Html): MarkupContents {
  const texts = [''];
  const links: string[] = [];
  const alternatives: string[] = [];
  const parser = new Parser({
    onopentag(_name, { href, role, 'aria-label': alternative }) {
      texts.push('');
      if (href !== undefined) links.push(href);
      if (role === 'img' && alternative !== undefined) alternatives.push(alternative);
    },
    ontext(text) {
      texts.push((texts.pop() ?? '') + text);
    },
    onclosetag() {
      texts.push('');
    },
  });
  parser.end(markup);
  return {
    texts: texts.map(withoutSpace).filter((text) => text !== ''),
    alternatives,
    urls: links.filter((link) => !link.startsWith('#')).map((link) => new URL(link).href),
    targets: links.flatMap((link) => (link.startsWith('#') ? link.slice(1) : [])),
  };
}

/** A line break may add white space or take it, so texts are compared without; a space of no width is in no PDF. */
export const withoutSpace = (text: string): string => text.replace(/[\s\u200b]+/g, '');

/** How many letters may be left over: the numbers that a list counts by itself are in no markup. */
const maxCounted = 8;

/**
 * What is missing from `found`, and, where `nothingElse` may be in it, what is too much.
 *
 * @param texts Pieces of text without white space; each has to be found as often as it is here.
 */
export function textFlaws(
  texts: readonly string[],
  found: string,
  { nothingElse }: { readonly nothingElse: boolean },
): readonly string[] {
  let left = withoutSpace(found);
  const flaws: string[] = [];
  for (const text of texts.toSorted((a, b) => b.length - a.length)) {
    if (!left.includes(text)) flaws.push(`lacks "${shorten(text)}"`);
    left = left.replace(text, '');
  }
  if (nothingElse && flaws.length === 0 && left.length > maxCounted) {
    flaws.push(`has "${shorten(left)}", which the slide does not say`);
  }
  return flaws;
}

/** As much of a text as a message shows. */
export const shorten = (text: string): string => (text.length > 40 ? `${text.slice(0, 40)}…` : text);
