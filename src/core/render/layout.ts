import type { Deck } from '../model/deck.ts';
import type { Language, Text } from '../model/languages.ts';
import type { Slide } from '../model/slides.ts';
import type { Html } from './html.ts';

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
