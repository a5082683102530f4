import type { Deck } from '../../core/model/deck.ts';
import { languages } from '../../core/model/languages.ts';
import { picturesOf, slidesOf } from '../../core/model/queries.ts';
import type { DrawRequest } from './request.ts';

/** Every diagram of the deck in every language, with the room its layout gives it. */
export const collectDiagrams = (deck: Deck): readonly DrawRequest[] =>
  slidesOf(deck).flatMap((slide) =>
    picturesOf(slide).flatMap((placed) =>
      placed.kind === 'diagram'
        ? languages.map((language) => ({
            diagram: placed.diagram,
            language,
            box: placed.box,
            slide: slide.id,
          }))
        : [],
    ),
  );
