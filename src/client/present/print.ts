import { hashOf, parseHash } from '../shared/page/slide-address.ts';
import type { RevealDeck } from './reveal.ts';

/** What reveal.js sets on slides that are not shown; on paper all of them are. */
const hiding = ['hidden', 'aria-hidden', 'inert'] as const;

/**
 * Prints the deck one slide a page (theme/print.css), by `P` or by the browser's own command. Meanwhile every slide
 * counts as shown, or a PDF would have tags and outline for one of them only, and links lead to slides by their id,
 * which is what a PDF keeps.
 */
export function installPrint(deck: RevealDeck): void {
  let undo: (() => void)[] = [];
  window.addEventListener('beforeprint', () => {
    for (const slide of deck.slides()) {
      for (const name of hiding) {
        const value = slide.getAttribute(name);
        if (value === null) continue;
        slide.removeAttribute(name);
        undo.push(() => slide.setAttribute(name, value));
      }
    }
    for (const link of deck.root.querySelectorAll<HTMLAnchorElement>('.slides a[href^="#/"]')) {
      const place = parseHash(link.hash);
      if (!place) continue;
      link.setAttribute('href', `#${place.id}`);
      undo.push(() => link.setAttribute('href', hashOf(place)));
    }
  });
  window.addEventListener('afterprint', () => {
    for (const one of undo) one();
    undo = [];
  });
}
