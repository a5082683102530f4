import { type Facts, factsRelation } from '../../../core/model/page-contract.ts';
import { memoizeAsync } from '../memo.ts';

/** What a page knows about its slides beyond what it shows, fetched once. Rejects when it cannot be had. */
export async function loadFacts(page: Document = document): Promise<Facts> {
  const link = page.querySelector<HTMLLinkElement>(`link[rel="${factsRelation}"]`);
  if (!link) throw new Error(`the page names no facts (<link rel="${factsRelation}">)`);
  return factsAt(link.href);
}

const factsAt = memoizeAsync(async (address: string): Promise<Facts> => {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return (await response.json()) as Facts;
});
