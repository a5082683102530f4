import type { Deck } from '../model/deck.ts';
import { spokenUnits } from '../model/duration.ts';
import { typedText } from '../model/inline.ts';
import type { Language } from '../model/languages.ts';
import { type Facts, noteStepAttribute, type SlideFacts, type SlideScript } from '../model/page-contract.ts';
import { countedSections, sourcesOf } from '../model/queries.ts';
import { type Passage, passagesOf } from '../model/script.ts';
import type { Slide } from '../model/slides.ts';
import { scriptsOf } from '../model/versions.ts';
import { renderEvidence } from './evidence-html.ts';
import { type Html, html, unsafeHtml } from './html.ts';

/** What the page knows beyond what it shows: see {@link Facts}. */
export function collectFacts(deck: Deck, language: Language): Facts {
  const counted = new Set(countedSections(deck).flatMap(({ slides }) => slides));
  const sections = deck.sections.flatMap(({ slides, title }) => slides.map((slide) => ({ slide, title })));
  return Object.fromEntries(
    sections.map(({ slide, title }): [string, SlideFacts] => [
      slide.id,
      {
        section: typedText(title[language]),
        words: wordsOf(slide, deck),
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
    ([version, { notes, seconds }]): [string, SlideScript] => {
      const said = notes[language];
      const units = spokenUnits(said, language);
      return [version, { notes: renderNotes(said).markup, units, seconds }];
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
function wordsOf(slide: Slide, deck: Deck): string {
  return [
    slide.id,
    ...slide.claims,
    ...(slide.omissions ?? []),
    ...sourcesOf(slide, deck).map(({ authors, year, title }) => `${authors} ${year} ${title}`),
  ].join('\n');
}
