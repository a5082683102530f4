import { deckMessages } from '../../core/messages/deck.ts';
import { closeDialog, openDialog } from '../shared/dom/dialog.ts';
import { element } from '../shared/dom/element.ts';
import { loadFacts } from '../shared/page/facts.ts';
import { say } from '../shared/page/language.ts';
import { titleOf } from '../shared/page/slide-title.ts';
import { isBackup } from '../shared/page/version.ts';
import { matchSlides, type Searchable } from '../shared/slide-search.ts';
import type { RevealDeck } from './reveal.ts';
import type { Languages } from './switch-language.ts';

/** `G` or `/`: finds a slide by its number or by words in either language, and goes there. */
export function showSearch(deck: RevealDeck, languages: Languages): void {
  const slides = deck.slides();
  let texts = slides.map((slide, index) => searchable(slide, index + 1, ''));

  const input = element('input', {
    // Not type=search: there Escape empties the field before it closes the panel.
    type: 'text',
    role: 'searchbox',
    'aria-label': say(deckMessages.searchHint),
    placeholder: say(deckMessages.searchHint),
    autocomplete: 'off',
    spellcheck: 'false',
  });
  const list = element('ol', { class: 'found' });
  const status = element('p', { role: 'status' });
  const form = element('form', { method: 'dialog' });
  form.append(input);
  const dialog = openDialog('search', say(deckMessages.search), [form, status, list]);

  const go = (index: number) => {
    closeDialog();
    deck.go({ h: index, f: -1 });
  };
  const update = () => {
    const found = matchSlides(texts, input.value);
    status.textContent = found.length === 0 ? say(deckMessages.searchNone) : '';
    list.replaceChildren(...found.map((index) => entry(index, texts[index], go)));
    return found;
  };
  input.addEventListener('input', update);
  const goToFirst = (): boolean => {
    const [first] = update();
    if (first !== undefined) go(first);
    return first !== undefined;
  };
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    // Asked for before the words that the page does not show are there: it goes when they are.
    if (!goToFirst()) void joined.then(() => dialog.open && goToFirst());
  });
  dialog.addEventListener('keydown', (event) => walkList(event, input, list));
  update();
  input.focus();
  // What the page shows is searched at once; the words it does not show join when they are there.
  const joined = Promise.all([loadFacts().catch(() => undefined), languages.texts()]).then(
    ([facts, others]) => {
      texts = slides.map((slide, index) =>
        searchable(slide, index + 1, `${facts?.[slide.id]?.words ?? ''}\n${others.get(slide.id) ?? ''}`),
      );
      if (input.value !== '') update();
    },
  );
}

/** Up and down walk from the field through what was found, and back. */
function walkList(event: KeyboardEvent, input: HTMLElement, list: HTMLElement): void {
  const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
  if (by === 0) return;
  event.preventDefault();
  const stops = [input, ...list.querySelectorAll('button')];
  const at = stops.findIndex((stop) => stop.matches(':focus'));
  stops[Math.min(Math.max(at + by, 0), stops.length - 1)]?.focus();
}

function searchable(slide: HTMLElement, page: number, unseen: string): Searchable {
  return {
    id: slide.id,
    ...(isBackup(slide) ? {} : { page }),
    title: titleOf(slide),
    text: `${titleOf(slide)}\n${slide.textContent ?? ''}\n${unseen}`,
  };
}

function entry(index: number, slide: Searchable | undefined, go: (index: number) => void): HTMLElement {
  const item = element('li', {});
  const button = element('button', { type: 'button' });
  button.append(
    element('span', { class: 'number' }, slide?.page ? String(slide.page) : say(deckMessages.backup)),
    slide?.title ?? '',
  );
  button.addEventListener('click', () => go(index));
  item.append(button);
  return item;
}
