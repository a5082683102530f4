import type { LayoutName } from './slides.ts';

/**
 * The classes of a slide's parts: `core/render` writes them, `theme/` styles them, `node/export` and the apps select
 * by them. A class is written here once and named by its key everywhere else, so that a rename does not compile;
 * `theme/page-classes.test.ts` holds the style sheets to the same names.
 *
 * A layout's own class is {@link layoutClass}. The list or grid that it lays out has the plural of what it holds
 * (`halves`, `facts`), and what is inside goes without a class where its element tells it apart (`.facts > li`).
 */
export const slideClass = {
  /** Around all slides of a page. reveal.js asks for this name. */
  slides: 'slides',
  /** One slide. */
  slide: 'slide',
  /** What is between its title and its footer. */
  body: 'body',
  /** The way of the talk above the slide's title: a list of its stations. */
  stations: 'stations',
  /** The station at which the slide stands. */
  here: 'here',
  /** The same, on the slide that comes first there. */
  arrived: 'arrived',
  /** The section's title, above the slide's, where there is no strip of stations, or the slide is on none. */
  eyebrow: 'eyebrow',
  /** On the stage for the ear alone. */
  spoken: 'spoken',
  /** The page number in the footer. */
  page: 'page',
  /** What to press, on the cover. */
  hints: 'hints',

  /** A picture with its words. */
  picture: 'picture',
  /** The room of a picture: its one child is the SVG. */
  drawing: 'drawing',
  /** One line below a picture: what to see in it. */
  annotation: 'annotation',

  /** A smaller line below a heading or a list. */
  byline: 'byline',
  /** In the face of headings, though no heading. */
  heading: 'heading',

  // Of one layout each, in the order of `LayoutName`.
  subtitle: 'subtitle',
  /** The sum of the cover; what may stand in its open box. */
  sum: 'sum',
  guesses: 'guesses',
  /** The charts of a figure, one or two side by side. */
  charts: 'charts',
  /** What the audience guesses before the figure answers. */
  prediction: 'prediction',
  /** A diagram and a chart that share the room, side by side or one above the other. */
  railed: 'railed',
  stacked: 'stacked',
  /** The number that is the message, with what it is; the lines or the drawing beside it. */
  counted: 'counted',
  value: 'value',
  caption: 'caption',
  beside: 'beside',
  leads: 'leads',
  /** Before and after: two halves and the arrow between them; a half is what is said, or what is shown. */
  halves: 'halves',
  said: 'as-said',
  shown: 'as-shown',
  arrow: 'arrow',
  /** Lines as somebody typed them. */
  typed: 'typed',
  statement: 'statement',
  stamp: 'stamp',
  facts: 'facts',
  number: 'number',
  /** Each claim of the notes as a square, under the heading of its part; how many have which verdict. */
  parts: 'parts',
  squares: 'squares',
  verdicts: 'verdicts',
  references: 'references',

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
