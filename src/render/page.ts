import { textIn } from '../deck/agreement.ts';
import type { Facts, SlideFacts } from '../deck/contract.ts';
import { spokenUnits } from '../deck/duration.ts';
import { countedSections, slidesOf } from '../deck/evidence.ts';
import { scriptsOf } from '../deck/versions.ts';
import { type Deck, type Language, languages, type Slide, versionIds } from '../deck/vocabulary.ts';
import { renderEvidence } from './evidence.ts';
import { type Html, html } from './html.ts';
import { plainText } from './inline.ts';
import { type Pictures, renderSlide } from './slide.ts';

/** All slides of one language, in order. */
export function renderSlides(deck: Deck, language: Language, pictures: Pictures): readonly Html[] {
  const counted = countedSections(deck).flatMap(({ slides }) => slides);
  return deck.sections.flatMap((section) =>
    section.slides.map((slide) => {
      const among = section.appendix ? section.slides : counted;
      const versions = versionIds.filter((id) => scriptsOf(slide, deck)[id]);
      const place = { deck, section, page: among.indexOf(slide) + 1, pages: among.length, versions };
      return renderSlide(slide, place, language, pictures);
    }),
  );
}

/** What the page knows beyond what it shows: see {@link Facts}. */
export function collectFacts(deck: Deck, language: Language): Facts {
  const counted = new Set(countedSections(deck).flatMap(({ slides }) => slides));
  return Object.fromEntries(
    slidesOf(deck).map((slide): [string, SlideFacts] => [
      slide.id,
      {
        words: wordsOf(slide, language),
        evidence: renderEvidence(slide, deck, language)
          .markup.replace(/\s*\n\s*/g, ' ')
          .trim(),
        scripts: renderScripts(slide, deck, language),
        keyPoints: slide.keyPoints.map((point) => plainText(point.text[language])),
        ...(counted.has(slide) ? {} : { backup: true as const }),
      },
    ]),
  );
}

function renderScripts(slide: Slide, deck: Deck, language: Language): SlideFacts['scripts'] {
  const scripts = Object.entries(scriptsOf(slide, deck)).map(([version, { notes, time }]) => {
    const said = notes[language];
    return [version, { notes: renderNotes(said).markup, units: spokenUnits(said, language), time }];
  });
  return Object.fromEntries(scripts);
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
    ...(slide.omissions ?? []),
    ...slide.sources.map(({ authors, year, title }) => `${authors} ${year} ${title}`),
    ...others.map((language) => plainText(textIn(seen)[language])),
  ].join('\n');
}
