import { isDialogOpen } from '../shared/dom/dialog.ts';
import { isControlFocused, watchMouseFocus } from '../shared/dom/mouse-focus.ts';
import { parseHash } from '../shared/page/slide-address.ts';
import { type DeckRequest, type DeckState, decide } from './gate.ts';
import { installSwipes } from './install-swipes.ts';
import type { RevealDeck } from './reveal.ts';

export type Requests = Readonly<Record<DeckRequest, () => void>>;

const fields = 'input, textarea, select, [contenteditable]';

/**
 * The one gate through which keys, clicks and swipes come to the deck: reveal.js listens to none of them, and the wheel
 * is the browser's. A person may press faster than the page paints, so each press meets the state of its moment.
 */
export function installGate(deck: RevealDeck, requests: Requests): void {
  watchMouseFocus();
  installKeys(deck, requests);
  document.addEventListener('click', (event) => click(event, deck, requests), { capture: true });
  installSwipes(deck, (request) => requests[request]());
}

function installKeys(deck: RevealDeck, requests: Requests): void {
  const taken = new Set<string>();
  let started = false;
  const press = (event: KeyboardEvent): void => {
    const key = event.code || event.key;
    if (!event.repeat) taken.delete(key);
    const state = { ...stateOf(deck, event.target), started, taken: taken.has(key) };
    const decision = decide(event, state);
    if (decision === 'browser') return;
    event.preventDefault();
    event.stopImmediatePropagation();
    taken.add(key);
    if (event.key === 'Escape') started = false;
    if (decision === 'nothing') return;
    if (decision === 'start') started = true;
    requests[decision]();
  };
  const release = (event: KeyboardEvent): void => {
    // Firefox presses a button as Space comes up.
    if (taken.delete(event.code || event.key)) event.preventDefault();
  };
  document.addEventListener('keydown', press, { capture: true });
  document.addEventListener('keyup', release, { capture: true });
  document.addEventListener('fullscreenchange', () => {
    started &&= document.fullscreenElement !== null;
  });
}

const stateOf = (deck: RevealDeck, target: EventTarget | null): Omit<DeckState, 'started' | 'taken'> => ({
  black: deck.isBlack(),
  overview: deck.isOverview(),
  panel: isDialogOpen(),
  fullscreen: document.fullscreenElement !== null,
  focus: focusOf(target),
});

function focusOf(target: EventTarget | null): DeckState['focus'] {
  if (target instanceof Element && target.closest(fields)) return 'field';
  return isControlFocused(target) ? 'control' : 'nothing';
}

/** A click lights a black screen, opens a slide of the overview, and follows a link within the talk. */
function click(event: MouseEvent, deck: RevealDeck, requests: Requests): void {
  const { target } = event;
  if (!(target instanceof Element) || target.closest('dialog')) return;
  if (deck.isBlack()) {
    keep(event);
    requests.black();
    return;
  }
  const slide = target.closest<HTMLElement>('.slides > section');
  if (slide && deck.isOverview()) {
    keep(event);
    deck.toggleOverview();
    deck.open(deck.slides().indexOf(slide));
    return;
  }
  // Where reveal.js goes to slides: links in them, and its bar.
  if (!target.closest('.slides, .progress')) return;
  event.stopPropagation();
  const place = parseHash(target.closest('a')?.getAttribute('href') ?? '');
  const h = deck.slides().findIndex(({ id }) => id === place?.id);
  if (!place || h < 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
  event.preventDefault();
  deck.go({ h, f: place.step });
}

function keep(event: Event): void {
  event.preventDefault();
  event.stopImmediatePropagation();
}
