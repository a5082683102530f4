/** A slide as the search sees it. */
export interface Searchable {
  readonly id: string;
  /** Its page number; a backup slide has none. */
  readonly page?: number;
  readonly title: string;
  readonly text: string;
}

/**
 * Indices of the slides that `query` finds: a number is a page, anything else is words that must all occur.
 * Substrings, not words: Chinese writes none. Slides whose title or id has all the words come first.
 * An empty query finds every slide; a number beyond the last page is looked for as text.
 */
export function matchSlides(slides: readonly Searchable[], query: string): readonly number[] {
  const wanted = normalise(query).trim();
  const all = slides.map((_, index) => index);
  if (wanted === '') return all;
  const page = /^\d+$/.test(wanted) ? Number(wanted) : undefined;
  const parts = wanted.split(/\s+/);
  const has = (text: string) => parts.every((part) => normalise(text).includes(part));
  const found = all.filter((index) => has(slides[index]?.text ?? ''));
  const titled = found.filter((index) => has(`${slides[index]?.title} ${slides[index]?.id}`));
  const ordered = [...titled, ...found.filter((index) => !titled.includes(index))];
  const asked = page === undefined ? -1 : slides.findIndex((slide) => slide.page === page);
  if (asked < 0) return ordered;
  return [asked, ...ordered.filter((index) => index !== asked)];
}

/** Full-width and half-width, upper and lower case are one; runs of white space are one space. */
const normalise = (text: string): string => text.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ');
