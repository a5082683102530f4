import type { Language } from '../../core/model/languages.ts';
import type { Facts } from '../../core/model/page-contract.ts';
import { memoizeAsync } from '../shared/memo.ts';
import { loadFacts } from '../shared/page/facts.ts';
import { pageLanguage } from '../shared/page/language.ts';
import { fetchPage, pageAddresses, slidesIn } from '../shared/page/language-pages.ts';

/** What one language's page has: its slides, all versions', and what it knows beyond them. */
export interface LanguageDeck {
  readonly slides: readonly HTMLElement[];
  readonly facts: Facts;
}

/**
 * The talk in each language. That of the page itself is in the page already; another one is fetched when somebody
 * wants to see it, or when there is nothing else to do.
 */
export function openDecks(): (language: Language) => Promise<LanguageDeck> {
  const addresses = pageAddresses();
  const own = pageLanguage();
  const ownSlides = slidesIn(document);
  return memoizeAsync(async (language) => {
    const page = language === own ? document : await fetchPage(addresses[language]);
    return {
      slides: language === own ? ownSlides : slidesIn(page),
      facts: await loadFacts(page),
    };
  });
}
