import type { Deck } from '../model/deck.ts';
import type { Problem } from '../model/problem.ts';
import { placedClaims, placedOmissions } from '../model/queries.ts';
import { checkSources } from './check-citations.ts';
import { checkUnique } from './check-unique.ts';
import { checkTexts } from './parity.ts';

/** Everything wrong with what the notes claim and what they leave out; pages show both, as evidence. */
export function checkClaims(deck: Deck): readonly Problem[] {
  const entries = [
    ...deck.claims.map((claim) => ({ where: { claim: claim.id }, entry: claim })),
    ...deck.omissions.map((omission) => ({ where: { omission: omission.id }, entry: omission })),
  ];
  return [
    ...checkUnique(
      entries.map(({ where, entry }) => ({ ...where, field: 'id', name: entry.id })),
      'slides and questions name it by its number; give this one a number of its own',
    ),
    ...entries.flatMap(({ where, entry }) =>
      [...checkTexts(entry, ''), ...checkRest(entry), ...checkSources(entry, deck)].map((problem) => ({
        ...where,
        ...problem,
      })),
    ),
    ...checkHeading(deck),
    ...unplaced(deck),
  ];
}

function checkRest({ sources }: Deck['claims'][number] | Deck['omissions'][number]): readonly Problem[] {
  if (sources.length > 0) return [];
  return [{ field: 'sources', message: 'rests on no source', help: 'name what it was checked against' }];
}

/** The notes are read in their own order under their headings, so nothing stands above the first. */
function checkHeading({ claims: [first] }: Deck): readonly Problem[] {
  if (!first || first.heading) return [];
  const message = 'is the first claim and stands under no heading of the notes';
  return [
    { claim: first.id, field: 'heading', message, help: 'give it the heading that the notes begin with' },
  ];
}

/** Each claim of the notes, and each thing they leave out, is on a slide that is not just a backup. */
function unplaced(deck: Deck): readonly Problem[] {
  const claims = placedClaims(deck);
  const omissions = placedOmissions(deck);
  return [
    ...deck.claims.filter(({ id }) => !claims.has(id)).map(({ id }) => ({ field: 'claims', id })),
    ...deck.omissions.filter(({ id }) => !omissions.has(id)).map(({ id }) => ({ field: 'omissions', id })),
  ].map(({ field, id }) => ({
    field,
    message: `no slide deals with ${id}`,
    help: `name it in the ${field} of the slide that does`,
  }));
}
