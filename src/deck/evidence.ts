import type { Claim, ClaimId, Deck, Slide } from './vocabulary.ts';

/** The claims a slide deals with, in the order of the notes. */
export function claimsOf(slide: Slide, deck: Deck): readonly Claim[] {
  return deck.claims.filter((claim) => slide.claims.includes(claim.id));
}

export const slidesOf = (deck: Deck): readonly Slide[] => deck.sections.flatMap((section) => section.slides);

/** Every claim that at least one slide deals with. */
export function placedClaims(deck: Deck): ReadonlySet<ClaimId> {
  return new Set(slidesOf(deck).flatMap((slide) => slide.claims));
}
