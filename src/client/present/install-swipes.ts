import { isDialogOpen } from '../shared/dom/dialog.ts';
import { decideSwipe } from './gate.ts';
import type { RevealDeck } from './reveal.ts';

/** A page that is this much larger than it was made is zoomed; what is less is rounding. */
const zoomedFrom = 1.03;

const isZoomed = (): boolean => (window.visualViewport?.scale ?? 1) > zoomedFrom;

/** Turns the page as one finger swipes, once a touch. Two fingers zoom, and then one finger pans (theme/stage.css). */
export function installSwipes(deck: RevealDeck, perform: (request: 'next' | 'previous') => void): void {
  const touching = new Set<number>();
  let start: PointerEvent | undefined;
  const down = (event: PointerEvent): void => {
    if (event.pointerType !== 'touch') return;
    touching.add(event.pointerId);
    start = touching.size === 1 ? event : undefined;
  };
  const move = (event: PointerEvent): void => {
    if (event.pointerId !== start?.pointerId) return;
    const by = { x: event.clientX - start.clientX, y: event.clientY - start.clientY };
    const state = { black: deck.isBlack(), overview: deck.isOverview(), panel: isDialogOpen() };
    const request = decideSwipe(by, isZoomed(), state);
    if (!request) return;
    start = undefined;
    perform(request);
  };
  const up = (event: PointerEvent): void => {
    touching.delete(event.pointerId);
    start = undefined;
  };
  document.addEventListener('pointerdown', down);
  document.addEventListener('pointermove', move);
  document.addEventListener('pointerup', up);
  document.addEventListener('pointercancel', up);
  window.visualViewport?.addEventListener('resize', () => {
    document.documentElement.toggleAttribute('data-zoomed', isZoomed());
  });
}
