import type { VersionId } from '../../core/model/deck.ts';
import { typedText } from '../../core/model/inline.ts';
import type { Language } from '../../core/model/languages.ts';
import { slidesOf } from '../../core/model/queries.ts';
import type { Slide } from '../../core/model/slides.ts';
import { sectionsIn } from '../../core/model/versions.ts';
import { type Html, unsafeHtml } from '../../core/render/html.ts';
import { renderSlides } from '../../core/render/page-slides.ts';
import type { BuiltTalk } from '../build/built-talk.ts';

export interface PrintedSlide {
  readonly slide: Slide;
  readonly title: string;
  /** The slide as paper shows it. */
  readonly markup: Html;
}

export interface PrintedSection {
  readonly title: string;
  readonly slides: readonly PrintedSlide[];
}

/** What a document of one version and language contains, in its order: backup slides come last. */
export function printedSections(
  { deck, pictures }: BuiltTalk,
  language: Language,
  version: VersionId,
): readonly PrintedSection[] {
  const markups = renderSlides(deck, language, pictures[language], { version, medium: 'paper' });
  const sections = sectionsIn(deck, version);
  const ids = new Set(sections.flatMap(({ slides }) => slides.map(({ id }) => id)));
  const all = slidesOf(deck).map(({ id }) => id);
  let at = 0;
  return sections.map(({ title, slides }) => ({
    title: typedText(title[language]),
    slides: slides.map((slide) => {
      const markup = markups[at] ?? unsafeHtml('');
      at += 1;
      return { slide, title: typedText(slide.title[language]), markup: relink(markup, all, ids) };
    }),
  }));
}

/** A link to a slide that the version leaves out leads to the last one before it, as it does on screen. */
export function relink({ markup }: Html, all: readonly string[], present: ReadonlySet<string>): Html {
  return unsafeHtml(
    markup.replace(/ href="#([^"/]+)"/g, (whole, id: string) => {
      const nearest = nearestTo(id, all, present);
      return nearest === undefined ? whole : ` href="#${nearest}"`;
    }),
  );
}

/** The slide itself, or the last one before it that is present. */
export const nearestTo = (
  id: string,
  all: readonly string[],
  present: ReadonlySet<string>,
): string | undefined => all.slice(0, all.indexOf(id) + 1).findLast((before) => present.has(before));
