import type { Size } from './geometry.ts';
import type { Chart, Diagram, Picture } from './pictures.ts';
import type { LayoutName, Slide } from './slides.ts';
import { pictureBoxes } from './stage.ts';

/** A picture with the room that its layout has for it. */
export type PlacedPicture =
  | { readonly kind: 'chart'; readonly chart: Chart; readonly box: Size }
  | { readonly kind: 'diagram'; readonly diagram: Diagram; readonly box: Size };

type Named<Name extends LayoutName> = Extract<Slide, { layout: Name }>;
type PictureIn<S> = Extract<S[keyof S], Picture>;
/** A layout whose slides carry no picture says so; one whose slides do cannot. */
type Places<S> = [PictureIn<S>] extends [never] ? 'none' : (slide: S) => readonly PlacedPicture[];

/** Closed by its type: where a layout has its pictures, and how large they may be. */
const places: { readonly [Name in LayoutName]: Places<Named<Name>> } = {
  cover: ({ picture }) => [{ kind: 'chart', chart: picture, box: pictureBoxes.cover }],
  answer: 'none',
  compare: 'none',
  correction: 'none',
  figures: 'none',
  diagram: ({ diagram, remark }) => [
    { kind: 'diagram', diagram, box: remark ? pictureBoxes.diagramWithRemark : pictureBoxes.diagram },
  ],
  chart: ({ chart }) => [{ kind: 'chart', chart, box: pictureBoxes.chart }],
  table: 'none',
  groups: 'none',
  references: 'none',
  index: 'none',
};

/** The pictures on a slide. */
export function picturesOf(slide: Slide): readonly PlacedPicture[] {
  // The table pairs each name with the slide type of that name; TypeScript cannot see the pairing.
  const place = places[slide.layout] as 'none' | ((slide: Slide) => readonly PlacedPicture[]);
  return place === 'none' ? [] : place(slide);
}

/** The id of a picture, whatever its kind. */
export const pictureId = (placed: PlacedPicture): string =>
  placed.kind === 'chart' ? placed.chart.id : placed.diagram.id;
