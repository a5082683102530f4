import type { LayoutName, Slide } from '../../deck/vocabulary.ts';
import type { Form } from './form.ts';
import { answer } from './forms/answer.ts';
import { chart } from './forms/chart.ts';
import { compare } from './forms/compare.ts';
import { correction } from './forms/correction.ts';
import { cover } from './forms/cover.ts';
import { diagram } from './forms/diagram.ts';
import { figures } from './forms/figures.ts';
import { groups } from './forms/groups.ts';
import { index } from './forms/index.ts';
import { references } from './forms/references.ts';
import { table } from './forms/table.ts';

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
