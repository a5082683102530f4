import type { Facts, SlideFacts } from '../deck/contract.ts';
import { slidesOf } from '../deck/evidence.ts';
import { type Deck, type Language, languages, type Slide } from '../deck/vocabulary.ts';
import { renderEvidence } from './evidence.ts';
import { type Html, html } from './html.ts';
import { plainText } from './inline.ts';
import { type Pictures, renderSlide } from './slide.ts';

/** All slides of one language, in order. */
export function renderSlides(deck: Deck, language: Language, pictures: Pictures): readonly Html[] {
  const pages = slidesOf(deck).length;
  let page = 0;
  return deck.sections.flatMap((section) =>
    section.slides.map((slide) => {
      page += 1;
      return renderSlide(slide, { section, page, pages }, language, pictures);
    }),
  );
}

/** What the page knows beyond what it shows: see {@link Facts}. */
export function collectFacts(deck: Deck, language: Language): Facts {
  return Object.fromEntries(
    slidesOf(deck).map((slide): [string, SlideFacts] => [
      slide.id,
      {
        words: wordsOf(slide),
        evidence: renderEvidence(slide, deck, language)
          .markup.replace(/\s*\n\s*/g, ' ')
          .trim(),
        notes: renderNotes(slide.notes[language]).markup,
        keyPoints: slide.keyPoints.map((point) => plainText(point.text[language])),
      },
    ]),
  );
}

const renderNotes = (notes: string): Html =>
  html`${notes.split(/\n\s*\n/).map((paragraph) => html`<p>${plainText(paragraph)}</p>`)}`;

/** A slide's titles and key points in every language, so that the search finds it by either. */
function wordsOf(slide: Slide): string {
  return languages
    .flatMap((language) => [
      slide.title[language],
      ...slide.keyPoints.flatMap((point) => [point.text[language], point.cue[language]]),
    ])
    .map(plainText)
    .join('\n');
}
