import { type View, views } from '../../../core/model/page-contract.ts';

/** Of the speaker view and the rehearsal, too, the page is a deck until they start: what is said last counts. */
export const viewIn = (classes: Pick<DOMTokenList, 'contains'>): View =>
  views.findLast((view) => classes.contains(view)) ?? 'read';

/** The address of another view of this talk, in the version that is shown; at the slide that `hash` names, if any. */
export function viewAddress(view: View, hash = ''): string {
  const address = new URL(location.href);
  address.searchParams.set('view', view);
  address.hash = hash;
  return address.href;
}
