import type { Facts, SlideFacts } from '../deck/contract.ts';
import { slidesOf } from '../deck/evidence.ts';
import { type Deck, type Language, languages, type Slide, type Text } from '../deck/vocabulary.ts';
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
        words: wordsOf(slide, language),
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

/**
 * What the search knows of a slide beyond what it shows: its address, claims and papers, and all it says in the
 * other languages.
 * Notes are left out: a slide is looked for by what one remembers seeing.
 */
function wordsOf(slide: Slide, shown: Language): string {
  const { notes, ...seen } = slide;
  const others = languages.filter((language) => language !== shown);
  return [
    slide.id,
    ...slide.claims,
    ...slide.sources.map(({ authors, year, title }) => `${authors} ${year} ${title}`),
    ...others.flatMap((language) => [...textsIn(seen)].map((text) => plainText(text[language]))),
  ].join('\n');
}

function* textsIn(value: unknown): Generator<Text> {
  if (typeof value !== 'object' || value === null) return;
  if (languages.every((language) => typeof Reflect.get(value, language) === 'string')) yield value as Text;
  else for (const inner of Object.values(value)) yield* textsIn(inner);
}
