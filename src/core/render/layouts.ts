import type { LayoutName, Slide, SlideOf } from '../model/slides.ts';
import type { Html } from './html.ts';
import type { Layout, LayoutContext } from './layout.ts';
import { beforeAfter } from './layouts/before-after.ts';
import { big } from './layouts/big.ts';
import { cover } from './layouts/cover.ts';
import { diagram } from './layouts/diagram.ts';
import { figure } from './layouts/figure.ts';
import { ledger } from './layouts/ledger.ts';
import { live } from './layouts/live.ts';
import { map } from './layouts/map.ts';
import { references } from './layouts/references.ts';
import { table } from './layouts/table.ts';
import { verdict } from './layouts/verdict.ts';

type Layouts = { readonly [Name in LayoutName]: Layout<SlideOf<Name>> };

// Closed by its type: a layout in the vocabulary without an entry here does not compile.
const layouts: Layouts = {
  cover,
  figure,
  live,
  diagram,
  map,
  big,
  'before-after': beforeAfter,
  verdict,
  table,
  ledger,
  references,
};

export function renderBody(slide: Slide, context: LayoutContext): Html {
  // The registry pairs each name with the slide type of that name; TypeScript cannot see the pairing.
  const layout = layouts[slide.layout] as Layout;
  return layout(slide, context);
}
