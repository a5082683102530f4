import type { RevealDeck } from './reveal.ts';

/**
 * The overview is a grid (theme/overview.css) that may be taller than the window: the slide one is at comes into
 * view, and up and down move by a row. reveal.js knows only its own single row.
 */
export function installOverview(deck: RevealDeck): void {
  const follow = (): void => {
    if (deck.isOverview()) deck.current().scrollIntoView({ block: 'center' });
  };
  deck.onOverview(follow, () => {
    deck.root.querySelector('.slides')?.scrollTo(0, 0);
  });
  deck.onSlide(follow);
  document.addEventListener(
    'keydown',
    (event) => {
      const rows = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
      if (rows === 0 || !deck.isOverview()) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      const h = deck.position().h + rows * columns(deck);
      if (h >= 0 && h < deck.slides().length) deck.go({ h, f: -1 });
    },
    { capture: true },
  );
}

/** How many slides stand beside each other. */
function columns(deck: RevealDeck): number {
  const tops = deck.slides().map((slide) => Math.round(slide.getBoundingClientRect().top));
  return tops.filter((top) => top === tops[0]).length;
}
