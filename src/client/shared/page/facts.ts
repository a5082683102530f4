import { type Facts, factsRelation } from '../../../core/model/page-contract';

const loading = new Map<string, Promise<Facts>>();

/** What the page knows about its slides beyond what it shows; fetched once a language. */
export function loadFacts(): Promise<Facts> {
  const link = document.querySelector<HTMLLinkElement>(`link[rel="${factsRelation}"]`);
  if (!link) return Promise.reject(new Error(`the page names no facts (<link rel="${factsRelation}">)`));
  const address = link.href;
  const known = loading.get(address);
  if (known) return known;
  const facts = fetchFacts(address);
  loading.set(address, facts);
  // A failure must not be remembered: the next key press tries again.
  facts.catch(() => loading.delete(address));
  return facts;
}

/** Rejects when they cannot be had. */
export async function fetchFacts(address: string): Promise<Facts> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return (await response.json()) as Facts;
}
