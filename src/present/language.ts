import { factsRelation } from '../deck/contract.ts';
import { type Language, languages } from '../deck/vocabulary.ts';
import { otherLanguage, otherLanguageAddress, pageLanguage, setPageLanguage } from '../page/language.ts';
import { relabelMenuButton } from './help.ts';
import type { Deck } from './reveal.ts';

/**
 * `L`: the other language, on the same slide and step. The slides are exchanged in place rather than by going
 * to the other page, because leaving a page ends full screen. Where they cannot be fetched (opened from disk,
 * the network gone), the browser goes there after all.
 */
export function installLanguages(deck: Deck, onExchange: () => void): { toggle(): Promise<void> } {
  const addresses = pageAddresses();

  const show = async (language: Language): Promise<boolean> => {
    try {
      const page = await fetchPage(addresses[language]);
      exchange(deck, page, language);
      onExchange();
      return true;
    } catch {
      return false;
    }
  };

  // Back and forward may lead to the page of the other language.
  window.addEventListener('popstate', () => {
    const language = languages.find((one) => addresses[one].pathname === cleanPath(location.pathname));
    if (language && language !== pageLanguage()) {
      void show(language).then((shown) => shown || location.reload());
    }
  });

  return {
    async toggle() {
      const language = otherLanguage(pageLanguage());
      const address = new URL(addresses[language]);
      address.search = location.search;
      address.hash = location.hash;
      if (await show(language)) history.pushState(null, '', address);
      else location.assign(address);
    },
  };
}

/** Both pages' absolute addresses, read before the first exchange moves the page. */
function pageAddresses(): Readonly<Record<Language, URL>> {
  const here = pageLanguage();
  const own = new URL(location.href);
  own.hash = '';
  own.search = '';
  own.pathname = cleanPath(own.pathname);
  const other = new URL(otherLanguageAddress() ?? location.href);
  return here === 'zh' ? { zh: own, en: other } : { zh: other, en: own };
}

const cleanPath = (path: string): string => path.replace(/index\.html$/, '');

async function fetchPage(address: URL): Promise<Document> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  const page = new DOMParser().parseFromString(await response.text(), 'text/html');
  // Addresses in the fetched page are relative to itself, not to where we are now.
  const base = page.createElement('base');
  base.href = address.href;
  page.head.prepend(base);
  return page;
}

function exchange(deck: Deck, page: Document, language: Language): void {
  const slides = page.querySelector('.slides');
  const here = document.querySelector('.slides');
  if (!slides || !here) throw new Error('the other page has no slides');
  const position = deck.position();
  here.replaceChildren(...slides.children);
  setPageLanguage(language);
  document.title = page.title;
  for (const selector of ['style[data-cover]', `link[rel="${factsRelation}"]`]) {
    takeOver(selector, page);
  }
  deck.refresh();
  deck.go(position);
  relabelMenuButton();
}

function takeOver(selector: string, page: Document): void {
  const theirs = page.querySelector(selector);
  const ours = document.querySelector(selector);
  if (!theirs || !ours) return;
  if (theirs instanceof HTMLLinkElement && ours instanceof HTMLLinkElement) ours.href = theirs.href;
  else ours.textContent = theirs.textContent;
}
