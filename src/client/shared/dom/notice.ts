import { element } from './element.ts';

/** A sentence over the page that is in nobody's way: it goes with the next key, press of a button, or place. */
export function showNotice(text: string): void {
  document.querySelector('.page-notice')?.remove();
  // There first, and then said: what comes into the page together with its text is announced by few screen readers.
  const notice = element('p', { class: 'page-notice', role: 'status' });
  document.body.append(notice);
  requestAnimationFrame(() => {
    notice.textContent = text;
  });
  const gone = new AbortController();
  const dismiss = (): void => {
    notice.remove();
    gone.abort();
  };
  for (const event of ['keydown', 'pointerdown', 'hashchange'])
    window.addEventListener(event, dismiss, { capture: true, signal: gone.signal });
}
