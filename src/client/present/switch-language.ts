import { deckMessages, panelTitles } from '../../core/messages/deck.ts';
import { type Language, languageNames, languages, nextLanguage } from '../../core/model/languages.ts';
import { factsRelation } from '../../core/model/page-contract.ts';
import { openPanel } from '../panels/open-panel.ts';
import { element } from '../shared/dom/element.ts';
import { memoizeAsync } from '../shared/memo.ts';
import { pageLanguage, say, setPageLanguage } from '../shared/page/language.ts';
import {
  cleanPath,
  fetchPage,
  pageAddresses,
  slidesIn,
  textsBySlide,
} from '../shared/page/language-pages.ts';
import { hashOf } from '../shared/page/slide-address.ts';
import type { RevealDeck } from './reveal.ts';

/** Switching languages in place. */
export interface Languages {
  /** `L`: the next language, on the same slide and step. */
  toggle(): Promise<void>;
  /** A language that another window asks for; rejects when its page cannot be had. */
  show(language: Language): Promise<void>;
  /** What the slides say in the other languages, by their id; as far as those pages can be had. */
  texts(): Promise<ReadonlyMap<string, string>>;
  /** Fetches the other language's page, so that the switch works without a network. */
  prefetch(): void;
}

/**
 * The slides are exchanged in place rather than by going to the other page, because leaving a page ends full
 * screen. `stage` puts the slides of the other language on the stage; `onExchange` is told after each exchange.
 */
export function installLanguages(
  deck: RevealDeck,
  stage: (slides: readonly HTMLElement[]) => void,
  onExchange: () => void,
): Languages {
  const addresses = pageAddresses();
  // Two presses in quick succession ask for there and back: what counts is what was wanted last.
  let wanted = pageLanguage();

  const pageOf = memoizeAsync((language: Language) => fetchPage(addresses[language]));

  /** True when the page is in `language` now, false when something else was asked for meanwhile. */
  const exchangeFor = async (language: Language): Promise<boolean> => {
    wanted = language;
    const page = await pageOf(language);
    if (wanted !== language || language === pageLanguage()) return wanted === language;
    exchange(deck, page, language, stage);
    onExchange();
    return true;
  };

  const go = async (language: Language): Promise<void> => {
    try {
      if (!(await exchangeFor(language))) return;
    } catch (reason) {
      wanted = pageLanguage();
      throw reason;
    }
    pushAddress(new URL(addresses[language]), deck);
  };

  // Back and forward may lead to the page of the other language.
  window.addEventListener('popstate', () => {
    const language = languages.find((one) => addresses[one].pathname === cleanPath(location.pathname));
    if (language && language !== pageLanguage()) void exchangeFor(language).catch(() => location.reload());
  });

  return {
    async texts() {
      const others = languages.filter((language) => language !== pageLanguage());
      const had = await Promise.allSettled(others.map(pageOf));
      return textsBySlide(had.flatMap((page) => (page.status === 'fulfilled' ? [page.value] : [])));
    },
    prefetch: () => void pageOf(nextLanguage(pageLanguage())).catch(() => undefined),
    async toggle() {
      try {
        await go(nextLanguage(wanted));
      } catch {
        const language = languageNames[nextLanguage(pageLanguage())];
        const help = element('p', {}, say(deckMessages.languageFailedHelp));
        openPanel('notice', panelTitles.languageFailed, [help], { language });
      }
    },
    show: go,
  };
}

/** Adds the address of a language's page to the history, with the slide and the step that the deck is at. */
function pushAddress(page: URL, deck: RevealDeck): void {
  // A page from disk may not take the path of another one.
  if (page.pathname === cleanPath(location.pathname) || location.protocol === 'file:') return;
  const address = new URL(page);
  address.search = location.search;
  // From the deck, which may have moved on while the page was under way.
  address.hash = hashOf({ id: deck.current().id, step: deck.position().f });
  history.pushState(null, '', address);
}

function exchange(
  deck: RevealDeck,
  page: Document,
  language: Language,
  stage: (slides: readonly HTMLElement[]) => void,
): void {
  const slides = slidesIn(page);
  if (slides.length === 0) throw new Error('the other page has no slides');
  const position = deck.position();
  // Copies: the fetched page stays whole for the next time.
  stage([...slides].map((slide) => document.importNode(slide, true)));
  setPageLanguage(language);
  for (const selector of ['style[data-cover]', `link[rel="${factsRelation}"]`]) takeOver(selector, page);
  deck.refresh();
  deck.go(position);
  document.title = page.title;
}

function takeOver(selector: string, page: Document): void {
  const theirs = page.querySelector(selector);
  const ours = document.querySelector(selector);
  if (!theirs || !ours) return;
  if (theirs instanceof HTMLLinkElement && ours instanceof HTMLLinkElement) ours.href = theirs.href;
  else ours.textContent = theirs.textContent;
}
