import type { Rectangle } from '../../../../core/model/geometry.ts';

/** What pptxgenjs has no option for, of one shape: `postprocess/shapes.ts` writes it into the file. */
export interface ShapePatch {
  /** Where a title stands, in pixels of the stage: the library leaves that to the slide's master. */
  readonly box?: Rectangle;
  /** Whether its text starts with the number of the slide, for the program to count. */
  readonly counted?: true;
  /** Whether it is a table whose first row and first column are headings. */
  readonly headed?: true;
  /** Whether the whole box leads where its text does. */
  readonly linked?: true;
  /** The drawing that its picture is a picture of. */
  readonly svg?: string;
}

/** By the name of the shape. */
export type ShapePatches = ReadonlyMap<string, ShapePatch>;
