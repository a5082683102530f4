import type { View } from '../../../core/model/page-contract.ts';

/** The address of another view of this talk, in the version that is shown; at the slide that `hash` names, if any. */
export function viewAddress(view: View, hash = ''): string {
  const address = new URL(location.href);
  address.searchParams.set('view', view);
  address.hash = hash;
  return address.href;
}
