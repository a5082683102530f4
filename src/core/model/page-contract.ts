import type { PerVersion, VersionId } from './deck.ts';
import type { Language } from './languages.ts';
import type { AnswerPoint, QuestionId, QuestionLevel } from './questions.ts';
import type { KeyPoint } from './slides.ts';

/**
 * The names on which the rooms meet: what one of them writes into the page and another reads out of it.
 * Each is written here once.
 */

/** `?view=` chooses which app runs over the page, and the root element has its class. */
export const views = ['deck', 'read', 'speaker', 'rehearse', 'notes'] as const;
export type View = (typeof views)[number];

/** On every slide: the versions it is part of, as in `?version=`, separated by spaces; on the page: all there are. */
export const versionsAttribute = 'data-versions';

/** On the page: the id of its talk. */
export const talkAttribute = 'data-talk';

/** On the page: old addresses of slides, each with the slide that has its matter now, `old=new` separated by spaces. */
export const movedAttribute = 'data-moved';

/**
 * On every slide: its title as one types it, `10^22`. Apps name a slide by this, never by the text of its heading, in
 * which a raised figure is like any other: `1022`.
 */
export const titleAttribute = 'data-title';

/** A page number as the footer prints it; the browser prints it anew for a shorter version. */
export const pageNumber = (page: number, pages: number): string => `${page} / ${pages}`;

/** On a backup slide: reveal.js leaves it out of its count, and so do page numbers. */
export const uncounted = { attribute: 'data-visibility', value: 'uncounted' } as const;

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
  /** The title of its section. */
  readonly section: string;
  /** For the search: what it deals with beyond what it says, its papers above all. */
  readonly words: string;
  /** The evidence behind the slide, as finished HTML: claims with verdicts, then sources. */
  readonly evidence: string;
  /** What is said on it in each version that has it. */
  readonly scripts: PerVersion<SlideScript>;
  readonly keyPoints: readonly string[];
  /** It is in no version's page numbers and minutes. */
  readonly backup?: true;
}

export interface SlideScript {
  /** As finished HTML. */
  readonly notes: string;
  /** How much there is to say, in the units of `duration.ts`. */
  readonly units: number;
  /** Seconds planned. */
  readonly seconds: number;
}
export type Facts = Readonly<Record<string, SlideFacts>>;

/** On each part of the notes: the step it is said with, 0 before the first. */
export const noteStepAttribute = 'data-step';

/** The page's own address for its facts: `<link rel="…" href="…">`. */
export const factsRelation = 'facts';

/** Verdicts are coloured by the theme through this attribute. */
export const verdictAttribute = 'data-verdict';

/** The page's own address for the study notes in their own order, as finished HTML: `<link rel="…" href="…">`. */
export const notebookRelation = 'notebook';

/** A slide in the deck, as a link in a page of any view. */
export const slideAddress = (id: string): string => `?view=deck#/${id}`;

/** The page's own address for what the rehearsal knows, one link a language: `<link rel="…" hreflang="…" href="…">`. */
export const rehearsalRelation = 'rehearsal';

/** Stands for the root of the site in the rehearsal's style, which is read from pages at different depths. */
export const rehearsalRoot = 'root:/';

/** What the rehearsal knows of the talk beyond the page and its facts: one JSON file a language. */
export interface RehearsalFacts {
  /** Changes with the talk: a run keeps it, so that one knows later whether it was of this talk. */
  readonly deck: string;
  /** Font rules for characters that only the rehearsal sets in headings and in bold; see {@link rehearsalRoot}. */
  readonly style: string;
  readonly sections: readonly { readonly id: string; readonly title: string }[];
  /** All slides in order, backup slides too. */
  readonly slides: readonly RehearsedSlide[];
  readonly questions: readonly RehearsedQuestion[];
}

export interface RehearsedSlide {
  readonly id: string;
  readonly title: string;
  /** The id of its section. */
  readonly section: string;
  readonly keyPoints: readonly RehearsedPoint[];
}

/** A key point in one language: see {@link KeyPoint}. */
export interface RehearsedPoint {
  readonly id: string;
  readonly text: string;
  readonly cue: string;
  readonly mustSay: KeyPoint['mustSay'][Language];
  /** Versions that have its slide and leave it out: see `VersionPart.leavesOut`. */
  readonly leftOut?: readonly VersionId[];
}

/** A question in one language: see `Question` in the vocabulary. */
export interface RehearsedQuestion {
  readonly id: QuestionId;
  readonly level: QuestionLevel;
  readonly question: string;
  /** Seconds a good answer takes. */
  readonly seconds: number;
  readonly keyPoints: readonly {
    readonly id: AnswerPoint['id'];
    readonly text: string;
    readonly keywords: readonly string[];
    readonly hits: number;
  }[];
  readonly trap: string;
  readonly followUps: readonly QuestionId[];
  /** Slides that deal with the claims it is about, in order. */
  readonly slides: readonly string[];
  /** Its claims and sources, as finished HTML. */
  readonly evidence: string;
}

/** The font family of what only facts draw, which nothing fetches before they are shown. `theme/` names it as well. */
export const factsFamily = 'Talk More';
