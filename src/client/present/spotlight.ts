import { element } from '../shared/dom/element.ts';
import type { Spotlight } from '../shared/sync/window-sync.ts';
import type { RevealDeck } from './reveal.ts';

/** The spotlight that the speaker moves: everything else on the stage is dimmed. */
export function installSpotlight(deck: RevealDeck): (at: Spotlight | null) => void {
  const spot = element('div', { class: 'spot', 'aria-hidden': 'true' });
  return (at) => {
    if (!at) {
      spot.remove();
      return;
    }
    const slides = deck.root.querySelector('.slides');
    if (!slides) return;
    const stage = slides.getBoundingClientRect();
    spot.style.setProperty('--x', `${stage.left + at.x * stage.width}px`);
    spot.style.setProperty('--y', `${stage.top + at.y * stage.height}px`);
    spot.style.setProperty('--r', `${stage.height / 6}px`);
    deck.root.append(spot);
  };
}
