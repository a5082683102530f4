import './notes.css';

import { deckMessages } from '../../core/messages/deck.ts';
import { notebookMessages, notebookTitles } from '../../core/messages/notebook.ts';
import { notebookRelation, slideAddress } from '../../core/model/page-contract.ts';
import { element } from '../shared/dom/element.ts';
import { actionFor, type KeyTable } from '../shared/key-table.ts';
import { say } from '../shared/page/language.ts';
import { parseHash } from '../shared/page/slide-address.ts';
import { viewAddress } from '../shared/page/view.ts';
import { barLink, languageLink, toolbar } from './toolbar.ts';

/** The key that opens the notes leads back. */
const keys: KeyTable<'back'> = { back: { keys: ['n'] } };

/** The study notes in their own order, in place of the slides. The build has made them; here they are fetched. */
export async function startNotes(root: HTMLElement): Promise<void> {
  document.title = `${say(notebookTitles.all)} · ${document.title}`;
  const view = element('main', { class: 'notebook' });
  const hash = placeOf(root);
  const back = barLink(say(deckMessages.present), () => viewAddress('deck', hash));
  document.body.prepend(
    toolbar([
      back,
      languageLink(() => location.hash),
      barLink(say(deckMessages.read), () => viewAddress('read', hash)),
    ]),
  );
  document.addEventListener('keydown', (press) => {
    if (!press.repeat && actionFor(keys, press)) back.click();
  });
  root.replaceWith(view);
  // Finished HTML of our own build, escaped there.
  view.innerHTML = await loadNotebook().catch(() => element('p', {}, say(notebookMessages.failed)).outerHTML);
  scrollToPlace(view);
}

/** The slide that one came from, as an address names it: one goes back to it. */
function placeOf(slides: HTMLElement): string {
  const id = parseHash(location.hash)?.id;
  return id !== undefined && slides.querySelector(`#${CSS.escape(id)}`) ? location.hash : '';
}

async function loadNotebook(): Promise<string> {
  const link = document.querySelector<HTMLLinkElement>(`link[rel="${notebookRelation}"]`);
  if (!link) throw new Error(`the page names no notes (<link rel="${notebookRelation}">)`);
  const response = await fetch(link.href);
  if (!response.ok) throw new Error(`${link.href}: ${response.status}`);
  return response.text();
}

/** To the claim that the address names, or to the first one with which the slide deals that it names. */
function scrollToPlace(view: HTMLElement): void {
  const id = parseHash(location.hash)?.id;
  if (id === undefined) return;
  const links = [...view.querySelectorAll('a')];
  const about = links.find((link) => link.getAttribute('href') === slideAddress(id))?.closest('article');
  (document.getElementById(id) ?? about)?.scrollIntoView();
}
