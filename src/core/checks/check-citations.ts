import type { Deck } from '../model/deck.ts';
import type { Problem } from '../model/problem.ts';
import { citedSources } from '../model/queries.ts';
import type { Slide } from '../model/slides.ts';

/** Every claim named is one of the notes. */
export function checkClaimIds(citing: Pick<Slide, 'claims'>, deck: Deck): readonly Problem[] {
  const known = new Set(deck.claims.map((claim) => claim.id));
  return citing.claims
    .filter((id) => !known.has(id))
    .map((id) => ({
      field: 'claims',
      message: `there is no claim ${id}`,
      help: `the deck has ${deck.claims[0]?.id} to ${deck.claims.at(-1)?.id}`,
    }));
}

/** Every source named is in the bibliography, and somebody has read it, or seen it quoted. */
export function checkSources(
  citing: Pick<Slide, 'sources'>,
  deck: Pick<Deck, 'sources'>,
): readonly Problem[] {
  return citing.sources.flatMap((source) => {
    // Looked up by key: a source an author made up on the spot is in no bibliography.
    const known = deck.sources[source?.key];
    if (!known) {
      return [
        {
          field: 'sources',
          message: `names a source that is not in the bibliography (${source?.key ?? 'undefined'})`,
          help: 'add it to the sources of the deck, with how it was checked',
        },
      ];
    }
    if (known.check !== 'memory') return [];
    return [
      {
        field: 'sources',
        message: `rests on ${known.short}, which nobody has read for this talk`,
        help: 'read the passage and raise its check level among the sources of the deck, or drop the source',
      },
    ];
  });
}

/** A bibliography entry that neither the talk nor a question cites is of no use to anyone. */
export function checkUncited(deck: Deck): readonly Problem[] {
  const cited = new Set(
    [...citedSources(deck), ...deck.questions.flatMap(({ sources }) => sources)].map(({ key }) => key),
  );
  return Object.keys(deck.sources)
    .filter((key) => !cited.has(key))
    .map((key) => ({
      field: 'sources',
      message: `nothing cites ${key}`,
      help: 'cite it on a slide, in a claim or a question, or remove it from the sources of the deck',
    }));
}
