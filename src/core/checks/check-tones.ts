import type { PlacedPicture } from '../model/layout-traits.ts';
import type { Problem } from '../model/problem.ts';
import { pictureId, picturesOf } from '../model/queries.ts';
import type { Slide } from '../model/slides.ts';
import { isTone, type Tone } from '../model/tones.ts';

/** Beside `plain`. A third colour in one picture would mean nothing any more. */
const mostTones = 2;

/**
 * One meaning a colour: no picture has more than two tones beside `plain`. A map shows all stations of the talk, each in
 * its own; and the lines of parallel axes have to be told apart.
 */
export function checkTones(slide: Slide): readonly Problem[] {
  if (slide.layout === 'map') return [];
  return picturesOf(slide)
    .filter((placed) => placed.kind === 'diagram' || placed.chart.kind !== 'parallel')
    .map((placed) => ({ id: pictureId(placed), tones: tonesIn(placed) }))
    .filter(({ tones }) => tones.length > mostTones)
    .map(({ id, tones }) => ({
      slide: slide.id,
      field: `picture ${id}`,
      message: `has ${tones.length} tones, ${tones.join(', ')}: a colour means one thing, and a picture says one`,
      help: `keep the one or two that its title is about, and make the rest plain`,
    }));
}

function tonesIn(placed: PlacedPicture): readonly Tone[] {
  const names =
    placed.kind === 'diagram'
      ? [...placed.diagram.mermaid.matchAll(/:::(\w+)/g)].map(([, name = '']) => name)
      : [...namesOf(placed.chart)];
  return [...new Set(names.filter(isTone))].filter((tone) => tone !== 'plain');
}

/** Whatever stands under the name `tone`, at any depth. */
function* namesOf(data: unknown): Generator<string> {
  if (typeof data !== 'object' || data === null) return;
  for (const [key, inner] of Object.entries(data)) {
    if (key === 'tone' && typeof inner === 'string') yield inner;
    else yield* namesOf(inner);
  }
}
