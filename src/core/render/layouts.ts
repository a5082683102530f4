import type { LayoutName, Slide, SlideOf } from '../model/slides.ts';
import type { Html } from './html.ts';
import type { Layout, LayoutContext } from './layout.ts';
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

type Layouts = { readonly [Name in LayoutName]: Layout<SlideOf<Name>> };

// Closed by its type: a layout in the vocabulary without an entry here does not compile.
const layouts: Layouts = {
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

export function renderBody(slide: Slide, context: LayoutContext): Html {
  // The registry pairs each name with the slide type of that name; TypeScript cannot see the pairing.
  const layout = layouts[slide.layout] as Layout;
  return layout(slide, context);
}
