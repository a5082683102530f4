import type { LayoutName, Slide, SlideOf } from '../../../../core/model/slides.ts';
import type { LayoutWriter } from './layout-writer.ts';
import { writeBeforeAfter } from './layouts/before-after.ts';
import { writeBig } from './layouts/big.ts';
import { writeCover } from './layouts/cover.ts';
import { writeDiagram } from './layouts/diagram.ts';
import { writeFigure } from './layouts/figure.ts';
import { writeLedger } from './layouts/ledger.ts';
import { writeLive } from './layouts/live.ts';
import { writeMap } from './layouts/map.ts';
import { writeReferences } from './layouts/references.ts';
import { writeTable } from './layouts/table.ts';
import { writeVerdict } from './layouts/verdict.ts';

type LayoutWriters = { readonly [Name in LayoutName]: LayoutWriter<SlideOf<Name>> };

// Closed by its type: a layout without an entry here does not compile.
const layoutWriters: LayoutWriters = {
  cover: writeCover,
  figure: writeFigure,
  live: writeLive,
  diagram: writeDiagram,
  map: writeMap,
  big: writeBig,
  'before-after': writeBeforeAfter,
  verdict: writeVerdict,
  table: writeTable,
  ledger: writeLedger,
  references: writeReferences,
};

// The registry pairs each name with the slide type of that name; TypeScript cannot see the pairing.
export const layoutWriterOf = (slide: Slide): LayoutWriter => layoutWriters[slide.layout] as LayoutWriter;
