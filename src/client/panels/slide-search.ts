/** A slide as the search sees it. */
export interface SearchableSlide {
  readonly id: string;
  /** Its page number; a backup slide has none. */
  readonly page?: number;
  readonly title: string;
  readonly text: string;
}

/**
 * The slides that `query` finds: a number is a page, anything else is words that must all occur.
 * Substrings, not words: Chinese writes none. Slides whose title or id has all the words come first.
 * An empty query finds every slide; a number beyond the last page is looked for as text.
 */
export function searchSlides(slides: readonly SearchableSlide[], query: string): readonly SearchableSlide[] {
  const wanted = normalise(query).trim();
  if (wanted === '') return slides;
  const words = wanted.split(/\s+/);
  const hasAll = (text: string): boolean => {
    const searched = normalise(text);
    return words.every((word) => searched.includes(word));
  };
  const found = slides.filter(({ text }) => hasAll(text));
  const titled = found.filter(({ id, title }) => hasAll(`${title} ${id}`));
  const asked = /^\d+$/.test(wanted) ? slides.filter(({ page }) => page === Number(wanted)) : [];
  return [...new Set([...asked, ...titled, ...found])];
}

/** Full-width and half-width, upper and lower case are one; runs of white space are one space. */
const normalise = (text: string): string => text.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ');
