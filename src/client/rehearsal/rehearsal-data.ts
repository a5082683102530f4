import type { Language } from '../../core/model/languages.ts';
import { languageTags } from '../../core/model/languages.ts';
import { type RehearsalFacts, rehearsalRelation, rehearsalRoot } from '../../core/model/page-contract.ts';
import type { TalkFacts } from '../../core/model/version-slide.ts';
import { openDecks } from '../components/language-decks.ts';
import { memoizeAsync } from '../shared/memo.ts';

/** The talk in one language, as far as one rehearses it. */
export interface RehearsalData extends TalkFacts {
  readonly language: Language;
  /** The slides' own elements, all versions'. */
  readonly elements: readonly HTMLElement[];
}

/** The talk in each language, fetched when it is asked for. Rejects when it cannot be had. */
export function openTalks(): (language: Language) => Promise<RehearsalData> {
  const decks = openDecks();
  // Read now: the page's own slides leave it when the rehearsal begins.
  const addresses = new Map(
    [...document.querySelectorAll<HTMLLinkElement>(`link[rel="${rehearsalRelation}"]`)].map((link) => [
      link.hreflang,
      link.href,
    ]),
  );
  return memoizeAsync(async (language) => {
    const [{ slides, facts }, rehearsal] = await Promise.all([
      decks(language),
      fetchRehearsal(addresses.get(languageTags[language])),
    ]);
    return { language, elements: slides, facts, rehearsal };
  });
}

async function fetchRehearsal(address: string | undefined): Promise<RehearsalFacts> {
  if (!address) throw new Error(`the page names no rehearsal (<link rel="${rehearsalRelation}">)`);
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  const facts = (await response.json()) as RehearsalFacts;
  addStyle(facts.style, new URL('../', response.url || address).href);
  return facts;
}

/** Both languages bring the same rules: they are added once. */
function addStyle(rules: string, root: string): void {
  if (document.querySelector('style[data-rehearsal]')) return;
  const style = document.createElement('style');
  style.dataset.rehearsal = '';
  style.textContent = rules.replaceAll(rehearsalRoot, root);
  document.head.append(style);
}
