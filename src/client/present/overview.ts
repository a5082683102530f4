import type { RevealDeck } from './reveal.ts';

/**
 * The overview is a grid (theme/overview.css) that may be taller than the window: the slide one is at comes into view.
 * reveal.js knows only its own single row, so which slide comes next there is said here.
 */
export function installOverview(deck: RevealDeck): void {
  const follow = (): void => {
    if (deck.isOverview()) deck.current().scrollIntoView({ block: 'center' });
  };
  deck.onOverview(follow, () => {
    deck.root.querySelector('.slides')?.scrollTo(0, 0);
  });
  deck.onSlide(follow);
}

/** Marks the slide so many places further on, where there is one. */
export function markInOverview(deck: RevealDeck, by: number): void {
  const h = deck.position().h + by;
  if (h >= 0 && h < deck.slides().length) deck.go({ h, f: -1 });
}

/** How many slides stand beside each other in the overview. */
export function overviewColumns(deck: RevealDeck): number {
  const tops = deck.slides().map((slide) => Math.round(slide.getBoundingClientRect().top));
  return tops.filter((top) => top === tops[0]).length;
}
