import { parseHash } from '../shared/page/slide-address.ts';
import type { RevealDeck } from './reveal.ts';

/**
 * Follows the address: back, forward, and links inside the talk. reveal.js can do so itself, but takes an
 * address without a step for "whatever step it is at", so that going back never takes the first step back.
 */
export function followAddress(deck: RevealDeck): void {
  window.addEventListener('hashchange', () => {
    const place = parseHash(location.hash);
    const h = deck.slides().findIndex((slide) => slide.id === place?.id);
    if (!place || h < 0) return;
    const now = deck.position();
    if (h !== now.h || place.step !== now.f) deck.go({ h, f: place.step });
  });
}
