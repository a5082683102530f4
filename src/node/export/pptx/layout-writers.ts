import type { LayoutName, Slide } from '../../../core/model/slides.ts';
import type { Form } from './layout-writer.ts';
import { answer } from './layouts/answer.ts';
import { chart } from './layouts/chart.ts';
import { compare } from './layouts/compare.ts';
import { correction } from './layouts/correction.ts';
import { cover } from './layouts/cover.ts';
import { diagram } from './layouts/diagram.ts';
import { figures } from './layouts/figures.ts';
import { groups } from './layouts/groups.ts';
import { index } from './layouts/index.ts';
import { references } from './layouts/references.ts';
import { table } from './layouts/table.ts';

type Forms = { readonly [Name in LayoutName]: Form<Extract<Slide, { layout: Name }>> };

// Closed by its type: a layout in the vocabulary without an entry here does not compile.
const forms: Forms = {
  cover,
  answer,
  compare,
  correction,
  figures,
  diagram,
  chart,
  table,
  groups,
  references,
  index,
};

// The registry pairs each name with the slide type of that name; TypeScript cannot see the pairing.
export const formOf = (slide: Slide): Form => forms[slide.layout] as Form;
