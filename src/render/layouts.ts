import type { Deck, Language, LayoutName, Slide, Text } from '../deck/vocabulary.ts';
import type { Html } from './html.ts';
import { inline } from './inline.ts';
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

/** Where a slide is seen: paper has no keys to press and no page to go to, and its pictures are read aloud as one. */
export type Medium = 'screen' | 'paper';

/** What a layout needs beside its slide. */
export interface LayoutContext {
  readonly language: Language;
  readonly medium: Medium;
  /** The talk it is part of, for what a slide shows of the whole. */
  readonly deck: Deck;
  /** One text in the language being rendered, its inline markup resolved. */
  readonly say: (text: Text) => Html;
  /** A picture, drawn, together with its text equivalent. */
  readonly picture: (picture: { readonly id: string; readonly title: Text; readonly text: Text }) => Html;
}

/** The body of a slide: everything between its title and its footer. */
export type Layout<S extends Slide = Slide> = (slide: S, context: LayoutContext) => Html;

type Layouts = { readonly [Name in LayoutName]: Layout<Extract<Slide, { layout: Name }>> };

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

export const sayIn =
  (language: Language) =>
  (text: Text): Html =>
    inline(text[language]);
