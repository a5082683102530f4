import type { Deck, VersionId } from '../model/deck.ts';
import { spokenUnits } from '../model/duration.ts';
import { typedText } from '../model/inline.ts';
import type { Language } from '../model/languages.ts';
import { type Facts, noteStepAttribute, type SlideFacts, type SlideScript } from '../model/page-contract.ts';
import { countedSections } from '../model/queries.ts';
import { type Passage, passagesOf } from '../model/script.ts';
import type { Slide } from '../model/slides.ts';
import { scriptsOf, sectionsIn, versionIdsOf } from '../model/versions.ts';
import { renderEvidence } from './evidence.ts';
import { type Html, html, unsafeHtml } from './html.ts';
import type { Medium } from './layout.ts';
import { type Pictures, renderSlide } from './slide.ts';

/** The slides of one language, in order: those of one version, or all. */
export function renderSlides(
  deck: Deck,
  language: Language,
  pictures: Pictures,
  { version = 'full', medium = 'screen' }: { readonly version?: VersionId; readonly medium?: Medium } = {},
): readonly Html[] {
  const sections = sectionsIn(deck, version);
  const counted = sections.filter(({ appendix }) => !appendix).flatMap(({ slides }) => slides);
  return sections.flatMap((section) =>
    section.slides.map((slide) => {
      const among = section.appendix ? section.slides : counted;
      const versions = versionIdsOf(deck).filter((id) => scriptsOf(slide, deck)[id]);
      const place = { deck, section, page: among.indexOf(slide) + 1, pages: among.length, versions, medium };
      return renderSlide(slide, place, language, pictures);
    }),
  );
}

/** What the page knows beyond what it shows: see {@link Facts}. */
export function collectFacts(deck: Deck, language: Language): Facts {
  const counted = new Set(countedSections(deck).flatMap(({ slides }) => slides));
  const sections = deck.sections.flatMap(({ slides, title }) => slides.map((slide) => ({ slide, title })));
  return Object.fromEntries(
    sections.map(({ slide, title }): [string, SlideFacts] => [
      slide.id,
      {
        section: typedText(title[language]),
        words: wordsOf(slide),
        evidence: renderEvidence(slide, deck, language)
          .markup.replace(/\s*\n\s*/g, ' ')
          .trim(),
        scripts: renderScripts(slide, deck, language),
        keyPoints: slide.keyPoints.map((point) => typedText(point.text[language])),
        ...(counted.has(slide) ? {} : { backup: true as const }),
      },
    ]),
  );
}

function renderScripts(slide: Slide, deck: Deck, language: Language): SlideFacts['scripts'] {
  const scripts = Object.entries(scriptsOf(slide, deck)).map(
    ([version, { notes, time }]): [string, SlideScript] => {
      const said = notes[language];
      const units = spokenUnits(said, language);
      return [version, { notes: renderNotes(said).markup, units, seconds: time }];
    },
  );
  return Object.fromEntries(scripts);
}

/** Paragraphs; where the author marked it, what is said with a step carries the step's number. */
const renderNotes = (notes: string): Html =>
  html`${passagesOf(notes).map((paragraph) => html`<p>${paragraph.map(renderPassage)}</p>`)}`;

const renderPassage = ({ step, text }: Passage): Html =>
  html`<span ${unsafeHtml(noteStepAttribute)}="${step}">${typedText(text)}</span>`;

/**
 * What the search knows of a slide beyond what it shows: its address, claims and papers.
 * Notes are left out: a slide is looked for by what one remembers seeing.
 */
function wordsOf(slide: Slide): string {
  return [
    slide.id,
    ...slide.claims,
    ...(slide.omissions ?? []),
    ...slide.sources.map(({ authors, year, title }) => `${authors} ${year} ${title}`),
  ].join('\n');
}
