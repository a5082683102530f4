import { deckMessages } from '../../../core/messages/deck.ts';
import { movedAttribute } from '../../../core/model/page-contract.ts';
import { fill } from '../page/language.ts';
import { hashOf, parseHash } from '../page/slide-address.ts';
import { titleOf } from '../page/slide-title.ts';
import { showNotice } from './notice.ts';

/**
 * Leads old addresses of slides to where their matter is now, and says so once. It stands before all that follows the
 * address: whatever runs over the page knows slides of today only.
 */
export function followOldAddresses(): void {
  leaveOldAddress();
  window.addEventListener('hashchange', leaveOldAddress);
}

function leaveOldAddress(): void {
  const id = movedTo(parseHash(location.hash)?.id, document.documentElement.getAttribute(movedAttribute));
  if (id === undefined) return;
  // The old slide's steps are not those of the new one.
  history.replaceState(history.state, '', hashOf({ id, step: -1 }));
  const slide = document.getElementById(id);
  showNotice(fill(deckMessages.moved, { title: slide ? titleOf(slide) : id }));
}

/** Where a slide has gone, if it has: `moved` as the page says it, `old=new` separated by spaces. */
export const movedTo = (id: string | undefined, moved: string | null): string | undefined =>
  (moved ?? '')
    .split(' ')
    .map((pair) => pair.split('='))
    .find(([from]) => from !== '' && from === id)?.[1];
