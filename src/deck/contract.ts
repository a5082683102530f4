import type { Language } from './vocabulary.ts';

/**
 * The names on which the rooms meet: what one of them writes into the page and another reads out of it.
 * Each is written here once.
 */

/** `?view=` chooses which app runs over the page. */
export const views = ['deck', 'read'] as const;
export type View = (typeof views)[number];

/** Classes a picture carries so that the deck can walk it and the theme can colour it. */
export const pictureClass = {
  diagram: 'diagram',
  chart: 'chart',
  /** A group that is one node of a diagram. */
  node: 'node',
  edge: 'edge',
  /** A node that is highlighted when its step comes; reveal.js calls a step a fragment. */
  step: 'step fragment custom',
} as const;

/** On every step: its place in the order of steps of its slide, from 0. reveal.js reads it. */
export const stepIndexAttribute = 'data-fragment-index';

/** Where each language's page lies, seen from the root of the site. */
export const pagePaths: Readonly<Record<Language, string>> = { zh: '', en: 'en/' };

/** The way from a language's page back to the root of the site: `''` or `'../'`. */
export const rootFrom = (language: Language): string =>
  '../'.repeat(pagePaths[language].split('/').length - 1);

/** What the page knows about a slide beyond what it shows: one JSON file a language, keyed by slide id. */
export interface SlideFacts {
  /** For the search: its papers, and what it says in the other language. */
  readonly words: string;
  /** The evidence behind the slide, as finished HTML: claims with verdicts, then sources. */
  readonly evidence: string;
  readonly notes: string;
  readonly keyPoints: readonly string[];
}
export type Facts = Readonly<Record<string, SlideFacts>>;

/** The page's own address for its facts: `<link rel="…" href="…">`. */
export const factsRelation = 'facts';

/** Verdicts are coloured by the theme through this attribute. */
export const verdictAttribute = 'data-verdict';
