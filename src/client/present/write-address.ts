import { hashOf, parseHash } from '../shared/page/slide-address.ts';
import type { RevealDeck } from './reveal.ts';

/**
 * Keeps the address at the slide and step that the deck is at, each an entry of the history. Browsers allow only so many
 * in a time: one too many is nobody's loss, and the next step writes where it is.
 */
export function writeAddress(deck: RevealDeck): void {
  deck.onMove(() => {
    const place = { id: deck.current().id, step: deck.position().f };
    const written = parseHash(location.hash);
    if (written?.id === place.id && written.step === place.step) return;
    try {
      history.pushState(null, '', hashOf(place));
    } catch {}
  });
}
