import type { Language } from '../../../core/model/languages.ts';
import { perLanguage } from '../../../core/model/languages.ts';
import { languageAddress } from './language.ts';

/** All pages' absolute addresses, read before the first exchange moves the page. */
export function pageAddresses(): Readonly<Record<Language, URL>> {
  return perLanguage((language) => {
    const address = new URL(languageAddress(language) ?? location.href);
    address.hash = '';
    address.search = '';
    address.pathname = cleanPath(address.pathname);
    return address;
  });
}

export const cleanPath = (path: string): string => path.replace(/index\.html$/, '');

/** A page of ours, parsed but not shown. Rejects when it cannot be had. */
export async function fetchPage(address: URL): Promise<Document> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  const page = new DOMParser().parseFromString(await response.text(), 'text/html');
  // Addresses in the fetched page are relative to itself, not to where we are now.
  const base = page.createElement('base');
  base.href = address.href;
  page.head.prepend(base);
  return page;
}

export const slidesIn = (page: Document): readonly HTMLElement[] => [
  ...page.querySelectorAll<HTMLElement>('.slides > section'),
];

/** What each slide says on all of `pages` together, by its id. */
export function textsBySlide(pages: readonly Document[]): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  for (const { id, textContent } of pages.flatMap(slidesIn))
    texts.set(id, `${texts.get(id) ?? ''}\n${textContent ?? ''}`);
  return texts;
}
