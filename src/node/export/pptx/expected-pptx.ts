import type { Deck, VersionId } from '../../../core/model/deck.ts';
import { printedText, typedText } from '../../../core/model/inline.ts';
import type { Language } from '../../../core/model/languages.ts';
import { languageTags } from '../../../core/model/languages.ts';
import { withoutStepMarks } from '../../../core/model/script.ts';
import { scriptsOf } from '../../../core/model/versions.ts';
import { contentsOf } from '../pdf/expected-pdf.ts';
import type { PrintedSection } from '../printed-slides.ts';

/** What must be found of one slide. */
export interface ExpectedPptxSlide {
  readonly id: string;
  readonly title: string;
  /** What is said, a paragraph each. */
  readonly notes: readonly string[];
  /** Pieces of text, each without its white space. */
  readonly texts: readonly string[];
  readonly alternatives: readonly string[];
  readonly urls: readonly string[];
  /** Ids of slides that it links to. */
  readonly targets: readonly string[];
  readonly table: boolean;
}

/** What the file says of itself, and what must be in it. */
export interface ExpectedPptx {
  readonly title: string;
  readonly author: string;
  readonly subject: string;
  readonly language: string;
  readonly sections: readonly { readonly title: string; readonly slides: readonly ExpectedPptxSlide[] }[];
}

export function expectFile(
  deck: Deck,
  sections: readonly PrintedSection[],
  { language, version }: { readonly language: Language; readonly version: VersionId },
): ExpectedPptx {
  return {
    title: typedText(deck.title[language]),
    author: typedText(deck.author[language]),
    subject: typedText(deck.description[language]),
    language: languageTags[language],
    sections: sections.map(({ title, slides }) => ({
      title,
      slides: slides.map(({ slide, markup }) => ({
        id: slide.id,
        title: printedText(slide.title[language]),
        notes: paragraphsOf(scriptsOf(slide, deck)[version]?.notes[language] ?? ''),
        table: slide.layout === 'table',
        ...contentsOf(markup),
      })),
    })),
  };
}

/** A script as it is read: what is said with which step matters to who clicks. */
export const paragraphsOf = (script: string): readonly string[] =>
  withoutStepMarks(script)
    .split(/\n\s*\n/)
    .map((paragraph) => typedText(paragraph).trim())
    .filter((paragraph) => paragraph !== '');
