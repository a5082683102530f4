import type { LayoutName } from './slides.ts';

/**
 * The classes of a slide's parts: `core/render` writes them, `theme/` styles them, `node/export` and the apps select
 * by them. A class is written here once and named by its key everywhere else, so that a rename does not compile;
 * `theme/page-classes.test.ts` holds the style sheets to the same names.
 *
 * A layout's own class is {@link layoutClass}. The list or grid that it lays out has the plural of what it holds
 * (`points`, `figures`), and what is inside goes without a class where its element tells it apart (`.points > li`).
 */
export const slideClass = {
  /** Around all slides of a page. reveal.js asks for this name. */
  slides: 'slides',
  /** One slide. */
  slide: 'slide',
  /** What is between its title and its footer. */
  body: 'body',
  /** The section's title, above the slide's. */
  eyebrow: 'eyebrow',
  /** The page number in the footer. */
  page: 'page',
  /** What to press, on the cover. */
  hints: 'hints',

  /** A picture with its words. */
  picture: 'picture',
  /** The room of a picture: its one child is the SVG. */
  drawing: 'drawing',

  /** A box with a bar of its tone. */
  card: 'card',
  /** A smaller line below a heading or a list. */
  byline: 'byline',
  /** In the face of headings, though no heading. */
  heading: 'heading',
  /** The conclusion below what it is drawn from. */
  remark: 'remark',

  // Of one layout each, in the order of `LayoutName`.
  subtitle: 'subtitle',
  points: 'points',
  columns: 'columns',
  correction: 'correction',
  popular: 'popular',
  better: 'better',
  reasons: 'reasons',
  figures: 'figures',
  value: 'value',
  beside: 'beside',
  reading: 'reading',
  number: 'number',
  groups: 'groups',
  mark: 'mark',
  references: 'references',
  entries: 'entries',

  // Of the evidence behind a slide.
  claim: 'claim',
  verdict: 'verdict',
  sources: 'sources',

  // Of the study notes read in their own order.
  /** A claim's words, as a heading that is set as text. */
  says: 'says',
  /** The sentence to say. */
  say: 'say',
  /** Short things in a row. */
  tally: 'tally',
} as const;

/** On a slide, beside {@link slideClass.slide}: the name of its layout. */
export const layoutClass = (layout: LayoutName): `layout-${LayoutName}` => `layout-${layout}`;

/** Names of reveal.js's own that are in the page before it starts, or that we read after it has. */
export const revealClass = {
  /** The slide that is shown. */
  present: 'present',
  /** A step: what is not there from the start. */
  fragment: 'fragment',
  /** A step that has been taken. */
  visible: 'visible',
  /** The step taken last. */
  currentFragment: 'current-fragment',
  /** A step that reveal.js does not hide until it is taken. */
  custom: 'custom',
} as const;
