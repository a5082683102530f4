import { deckMessages, panelTitles } from '../../core/messages/deck.ts';
import { closeDialog } from '../shared/dom/dialog.ts';
import { element } from '../shared/dom/element.ts';
import { composingCode } from '../shared/key-table.ts';
import { say } from '../shared/page/language.ts';
import type { PageSlide } from '../shared/page/slides.ts';
import { openPanel } from './open-panel.ts';
import { type SearchableSlide, searchSlides } from './slide-search.ts';

interface SearchPanelData {
  readonly slides: readonly PageSlide[];
  /** What slides say beyond what the page shows of them, by their id; comes when it can. */
  readonly unseenTexts: Promise<ReadonlyMap<string, string>>;
  readonly goTo: (id: string) => void;
}

/** Finds a slide by its number or by words in any language, and goes there. */
export function openSearchPanel({ slides, unseenTexts, goTo }: SearchPanelData): void {
  const seen = slides.map(({ element: { textContent }, ...slide }) => ({
    ...slide,
    text: `${slide.title}\n${textContent ?? ''}`,
  }));
  let searched: readonly SearchableSlide[] = seen;
  const field = searchField();
  const list = element('ol', { class: 'found' });
  const status = element('p', { role: 'status' });
  const form = element('form', { method: 'dialog' });
  form.append(field);
  const dialog = openPanel('search', panelTitles.search, [form, status, list]);

  const go = ({ id }: SearchableSlide): void => {
    closeDialog();
    goTo(id);
  };
  const update = (): SearchableSlide | undefined => {
    const found = searchSlides(searched, field.value);
    status.textContent = found.length === 0 ? say(deckMessages.searchNone) : '';
    list.replaceChildren(...found.map((slide) => entry(slide, () => go(slide))));
    return found[0];
  };
  const goToFirst = (): boolean => {
    const first = update();
    if (first) go(first);
    return first !== undefined;
  };
  // What the page shows is searched at once; what it does not show joins when it is there.
  const joined = unseenTexts.then((texts) => {
    searched = seen.map((slide) => ({ ...slide, text: `${slide.text}\n${texts.get(slide.id) ?? ''}` }));
    if (field.value !== '') update();
  });
  field.addEventListener('input', update);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    // Asked for before the words that the page does not show are there: it goes when they are.
    if (!goToFirst()) void joined.then(() => dialog.open && goToFirst());
  });
  dialog.addEventListener('keydown', (event) =>
    walkByArrows(event, [field, ...list.querySelectorAll('button')]),
  );
  update();
  field.focus();
}

const searchField = (): HTMLInputElement =>
  element('input', {
    // Not type=search: there Escape empties the field before it closes the panel.
    type: 'text',
    role: 'searchbox',
    'aria-label': say(deckMessages.searchHint),
    placeholder: say(deckMessages.searchHint),
    autocomplete: 'off',
    spellcheck: 'false',
  });

function entry({ page, title }: SearchableSlide, go: () => void): HTMLElement {
  const button = element('button', { type: 'button' });
  const number = page === undefined ? say(deckMessages.backup) : String(page);
  button.append(element('span', { class: 'number' }, number), title);
  button.addEventListener('click', go);
  const item = element('li', {});
  item.append(button);
  return item;
}

/** Up and down walk from one stop to the next, and stay at the ends. */
function walkByArrows(event: KeyboardEvent, stops: readonly HTMLElement[]): void {
  const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
  // The arrows choose a word while an input method composes it.
  if (by === 0 || event.isComposing || event.keyCode === composingCode) return;
  event.preventDefault();
  const at = stops.findIndex((stop) => stop.matches(':focus'));
  stops[Math.min(Math.max(at + by, 0), stops.length - 1)]?.focus();
}
