import type { Deck, Section } from './deck.ts';
import type { Claim, ClaimId, Omission, OmissionId, Source } from './evidence.ts';
import type { Text } from './languages.ts';
import type { PlacedPicture } from './layout-traits.ts';
import { layoutTraits, type Slide } from './slides.ts';
import type { Value } from './values.ts';

/** The claims a slide deals with, in the order of the notes. */
export function claimsOf(slide: Slide, deck: Deck): readonly Claim[] {
  return deck.claims.filter((claim) => slide.claims.includes(claim.id));
}

/** What the notes leave out and a slide supplies. */
export function omissionsOf(slide: Slide, deck: Deck): readonly Omission[] {
  return deck.omissions.filter((omission) => slide.omissions?.includes(omission.id));
}

/** The slides that deal with a claim, or supply an omission, in order; backup slides too. */
export const slidesAbout = (id: ClaimId | OmissionId, deck: Deck): readonly Slide[] =>
  slidesOf(deck).filter((slide) => [...slide.claims, ...(slide.omissions ?? [])].includes(id));

/** The claims under each heading of the notes, in their order. */
export function notebookParts(
  deck: Deck,
): readonly { readonly heading: Text; readonly claims: readonly Claim[] }[] {
  const parts: { readonly heading: Text; readonly claims: Claim[] }[] = [];
  for (const claim of deck.claims) {
    if (claim.heading) parts.push({ heading: claim.heading, claims: [] });
    parts.at(-1)?.claims.push(claim);
  }
  return parts;
}

export const slidesOf = (deck: Deck): readonly Slide[] => deck.sections.flatMap((section) => section.slides);

/** The sections that page numbers count: all but the appendix. */
export const countedSections = (deck: Deck): readonly Section[] =>
  deck.sections.filter((section) => !section.appendix);

/** Every claim that at least one slide deals with; backup slides do not count, since nobody may ever see them. */
export function placedClaims(deck: Deck): ReadonlySet<ClaimId> {
  return new Set(countedSections(deck).flatMap(({ slides }) => slides.flatMap((slide) => slide.claims)));
}

/** Every omission that at least one slide supplies, backup slides left aside. */
export function placedOmissions(deck: Deck): ReadonlySet<OmissionId> {
  return new Set(
    countedSections(deck).flatMap(({ slides }) => slides.flatMap((slide) => slide.omissions ?? [])),
  );
}

/** What a slide rests on: the sources of its argument, then those of the values it quotes, each once. */
export function sourcesOf(slide: Slide, deck: Pick<Deck, 'values'>): readonly Source[] {
  const quoted = valuesOf(slide, deck).map(({ source }) => source);
  return [...new Map([...slide.sources, ...quoted].map((source) => [source.key, source])).values()];
}

/** The values that a slide quotes, in order of appearance. */
export const valuesOf = (slide: Slide, { values }: Pick<Deck, 'values'>): readonly Value[] =>
  (slide.quotes ?? []).flatMap((name) => values?.[name] ?? []);

/** Every source that a slide, a claim or an omission cites, values included, oldest first. */
export function citedSources(deck: Deck): readonly Source[] {
  const cited = [
    ...slidesOf(deck).flatMap((slide) => sourcesOf(slide, deck)),
    ...[...deck.claims, ...deck.omissions].flatMap(({ sources }) => sources),
  ];
  const once = new Map(cited.map((source) => [source.key, source]));
  return [...once.values()].sort((a, b) => a.year - b.year || (a.short < b.short ? -1 : 1));
}

/** How many steps a slide has after what it shows from the start. */
export const stepsOf = (slide: Slide): number => traitsOf(slide).steps(slide);

/** The pictures on a slide. */
export function picturesOf(slide: Slide): readonly PlacedPicture[] {
  const { pictures } = traitsOf(slide);
  return pictures === 'none' ? [] : pictures(slide);
}

/** The id of a picture, whatever its kind. */
export const pictureId = (placed: PlacedPicture): string =>
  placed.kind === 'chart' ? placed.chart.id : placed.diagram.id;

interface Traits {
  readonly steps: (slide: Slide) => number;
  readonly pictures: 'none' | ((slide: Slide) => readonly PlacedPicture[]);
}

// The table pairs each name with the slide type of that name; TypeScript cannot see the pairing.
const traitsOf = (slide: Slide): Traits => layoutTraits[slide.layout] as Traits;
