import type { Deck, Position } from './reveal.ts';

/**
 * Follows the address: back, forward, and links inside the talk. reveal.js can do so itself, but takes an
 * address without a step for "whatever step it is at", so that going back never takes the first step back.
 */
export function followAddress(deck: Deck): void {
  window.addEventListener('hashchange', () => {
    const wanted = parseHash(
      location.hash,
      deck.slides().map((slide) => slide.id),
    );
    const now = deck.position();
    if (wanted && (wanted.h !== now.h || wanted.f !== now.f)) deck.go(wanted);
  });
}

/** `#/mirage/2` as a place in the deck; undefined when it names no slide. */
export function parseHash(hash: string, ids: readonly string[]): Position | undefined {
  const parts = /^#\/([^/]+)(?:\/(\d+))?$/.exec(hash);
  const h = parts ? ids.indexOf(decode(parts[1] ?? '')) : -1;
  if (h < 0) return undefined;
  return { h, f: parts?.[2] === undefined ? -1 : Number(parts[2]) };
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
