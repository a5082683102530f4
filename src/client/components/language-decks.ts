import type { Language } from '../../core/model/languages.ts';
import { type Facts, factsRelation } from '../../core/model/page-contract.ts';
import { fetchFacts } from '../shared/page/facts';
import { pageLanguage } from '../shared/page/language';
import { fetchPage, pageAddresses, slidesIn } from '../shared/page/language-pages';

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
  const decks = new Map<Language, Promise<LanguageDeck>>();
  const load = async (language: Language): Promise<LanguageDeck> => {
    const page = language === own ? document : await fetchPage(addresses[language]);
    const link = page.querySelector<HTMLLinkElement>(`link[rel="${factsRelation}"]`);
    if (!link) throw new Error(`the page names no facts (<link rel="${factsRelation}">)`);
    return {
      slides: language === own ? ownSlides : slidesIn(page),
      facts: await fetchFacts(link.href),
    };
  };
  return (language) => {
    const known = decks.get(language);
    if (known) return known;
    const deck = load(language);
    decks.set(language, deck);
    // A failure must not be remembered: it is asked for again.
    deck.catch(() => decks.delete(language));
    return deck;
  };
}
