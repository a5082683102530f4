import type { Deck } from '../../core/model/deck.ts';
import { languages } from '../../core/model/languages.ts';
import { slidesOf } from '../../core/model/queries.ts';
import { pictureBoxes } from '../../core/model/stage.ts';
import type { DrawRequest } from './request.ts';

/** Every diagram of the deck in every language, with the room its layout gives it. */
export function collectDiagrams(deck: Deck): readonly DrawRequest[] {
  return slidesOf(deck).flatMap((slide) =>
    slide.layout === 'diagram'
      ? languages.map((language) => ({
          diagram: slide.diagram,
          language,
          box: slide.remark ? pictureBoxes.diagramWithRemark : pictureBoxes.diagram,
          slide: slide.id,
        }))
      : [],
  );
}
