/** `R`: the rehearsal, in this very window, in the version that is shown. The way back is the browser's. */
export function openRehearsal(): void {
  const address = new URL(location.href);
  address.searchParams.set('view', 'rehearse');
  address.hash = '';
  location.assign(address);
}
