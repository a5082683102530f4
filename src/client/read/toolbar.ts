import { deckMessages, panelTitles } from '../../core/messages/deck.ts';
import { languageNames, languageTags, nextLanguage } from '../../core/model/languages.ts';
import { element } from '../shared/dom/element.ts';
import { languageAddress, pageLanguage, say } from '../shared/page/language.ts';
import { toggleTheme } from '../shared/page/theme.ts';

/** The bar above a page to read: what the page leads to, then light or dark. */
export function toolbar(items: readonly HTMLElement[]): HTMLElement {
  const bar = element('nav', { class: 'toolbar', 'aria-label': say(panelTitles.menu) });
  const theme = element('button', { type: 'button' }, say(deckMessages.theme));
  theme.addEventListener('click', toggleTheme);
  bar.append(...items, theme);
  return bar;
}

/** A link whose address is made anew when it is followed, so that it keeps the place one has reached. */
export function barLink(text: string, address: () => string): HTMLAnchorElement {
  const made = element('a', { href: address() }, text);
  made.addEventListener('click', () => {
    made.href = address();
  });
  return made;
}

/** @param hash The place one has reached. */
export function languageLink(hash: () => string): HTMLAnchorElement {
  const language = nextLanguage(pageLanguage());
  const made = barLink(
    languageNames[language],
    () => `${languageAddress(language) ?? ''}${location.search}${hash()}`,
  );
  made.lang = languageTags[language];
  return made;
}
