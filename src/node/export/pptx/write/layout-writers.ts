import type { LayoutName, Slide, SlideOf } from '../../../../core/model/slides.ts';
import type { LayoutWriter } from './layout-writer.ts';
import { writeAnswer } from './layouts/answer.ts';
import { writeChart } from './layouts/chart.ts';
import { writeCompare } from './layouts/compare.ts';
import { writeCorrection } from './layouts/correction.ts';
import { writeCover } from './layouts/cover.ts';
import { writeDiagram } from './layouts/diagram.ts';
import { writeFigures } from './layouts/figures.ts';
import { writeGroups } from './layouts/groups.ts';
import { writeIndex } from './layouts/index.ts';
import { writeReferences } from './layouts/references.ts';
import { writeTable } from './layouts/table.ts';

type LayoutWriters = { readonly [Name in LayoutName]: LayoutWriter<SlideOf<Name>> };

// Closed by its type: a layout without an entry here does not compile.
const layoutWriters: LayoutWriters = {
  cover: writeCover,
  answer: writeAnswer,
  compare: writeCompare,
  correction: writeCorrection,
  figures: writeFigures,
  diagram: writeDiagram,
  chart: writeChart,
  table: writeTable,
  groups: writeGroups,
  references: writeReferences,
  index: writeIndex,
};

// The registry pairs each name with the slide type of that name; TypeScript cannot see the pairing.
export const layoutWriterOf = (slide: Slide): LayoutWriter => layoutWriters[slide.layout] as LayoutWriter;
