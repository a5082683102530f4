import { deckMessages } from '../../../core/messages/deck.ts';
import { slideMessages } from '../../../core/messages/slides.ts';
import { speakerMessages } from '../../../core/messages/speaker.ts';
import type { Deck, VersionId } from '../../../core/model/deck.ts';
import { typedText } from '../../../core/model/inline.ts';
import type { Language, Text } from '../../../core/model/languages.ts';
import { slideClass } from '../../../core/model/page-classes.ts';
import { citedSources, sourcesOf } from '../../../core/model/queries.ts';
import { passagesOf } from '../../../core/model/script.ts';
import { scriptsOf } from '../../../core/model/versions.ts';
import { renderSource } from '../../../core/render/evidence-html.ts';
import { type Html, html } from '../../../core/render/html.ts';
import type { Exporter } from '../context.ts';
import { fileName } from '../file-name.ts';
import { expectSections } from '../pdf/expected-pdf.ts';
import { a4Points, printPdf } from '../pdf/print-pdf.ts';
import { type PrintedSlide, printedSections } from '../printed-slides.ts';

/** The script on paper: each slide starts a page, with what is said, what must be said and the papers below it. */
export const notesFormat: Exporter = async (context) => {
  const { talk, language, version } = context;
  const sections = printedSections(talk, language, version);
  const sheets = new Map(
    sections
      .flatMap(({ slides }) => slides)
      .map((printed) => [printed.slide.id, renderSheet(printed, talk.deck, language, version)]),
  );
  await printPdf(context, {
    name: fileName({ ...context, theme: 'light', steps: false }, 'notes.pdf'),
    body: html`<main>${[...sheets.values()]}</main>`,
    theme: 'light',
    styles: ['document.css', 'paper.css', 'notes.css'],
    expected: {
      pageSizePoints: a4Points,
      slidesOnly: false,
      sections: expectSections(sections, ({ slide }) => ({ markup: sheets.get(slide.id) ?? html`` })),
    },
  });
};

function renderSheet(
  { slide, markup }: PrintedSlide,
  deck: Deck,
  language: Language,
  version: VersionId,
): Html {
  const script = scriptsOf(slide, deck)[version]?.notes[language] ?? '';
  const sources = slide.layout === 'references' ? citedSources(deck) : sourcesOf(slide, deck);
  return html`
  <article class="sheet">
    <div class="frame"><div class="${slideClass.slides}">${markup}</div></div>
    ${label(deckMessages.script, language)}
    ${renderScript(script)}
    ${
      slide.keyPoints.length > 0 &&
      html`${label(speakerMessages.keyPoints, language)}
    <ul>${slide.keyPoints.map(({ text }) => html`<li>${typedText(text[language])}</li>`)}</ul>`
    }
    ${
      sources.length > 0 &&
      html`${label(slideMessages.slideSources, language)}
    <ul class="${slideClass.sources}">${sources.map((source) => html`<li>${renderSource(source, language)}</li>`)}</ul>`
    }
  </article>`;
}

const label = (text: Text, language: Language): Html => html`<h3 class="label">${text[language]}</h3>`;

/** What is said with which step matters to who clicks; on paper it is one text. */
export const renderScript = (script: string): Html =>
  html`${passagesOf(script).map(
    (paragraph) => html`<p class="said">${typedText(paragraph.map(({ text }) => text).join(''))}</p>`,
  )}`;
