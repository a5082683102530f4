import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Deck, Section } from '../../../core/model/deck.ts';
import { typedText } from '../../../core/model/inline.ts';
import { slideClass } from '../../../core/model/page-classes.ts';
import { pictureId, picturesOf, slidesOf } from '../../../core/model/queries.ts';
import type { Slide } from '../../../core/model/slides.ts';
import { scriptsOf, sectionsIn } from '../../../core/model/versions.ts';
import { html } from '../../../core/render/html.ts';
import type { ExportContext } from '../context.ts';
import { documentProperties } from '../document-properties.ts';
import { fileName } from '../file-name.ts';
import { addLabelBackgrounds } from '../pdf/label-background.page.ts';
import { type MeasuredDeck, measureDeck } from '../pptx/measure/measure-deck.ts';
import { postprocess } from '../pptx/postprocess/postprocess.ts';
import { scriptParagraphs } from '../pptx/script-paragraphs.ts';
import { layoutWriterOf } from '../pptx/write/layout-writers.ts';
import type { DeckContext } from '../pptx/write/slide-builder.ts';
import { type TitleAndFooter, titleAndFooterSelectors } from '../pptx/write/title-and-footer.ts';
import { type PresentationSlide, writePresentation } from '../pptx/write/write-presentation.ts';
import { composeDocument } from '../print-document.ts';
import { nearestTo, type PrintedSlide, printedSections } from '../printed-slides.ts';
import { readStyle } from '../read-style.ts';

/** Pixels of a picture for one of the stage: enough for a hall, where a program cannot draw SVG. */
const pictureScale = 2;

/** The slides as PowerPoint has them: text that can be changed, pictures that are drawn, a script below each. */
export async function pptxFormat(context: ExportContext): Promise<void> {
  const { talk, language, version, theme, folder, tell } = context;
  const printed = printedSections(talk, language, version).flatMap((section) => section.slides);
  tell('measuring the slides …');
  const measured = await measureSlides(context, printed);
  tell('writing …');
  const slides = presentationSlides(context, measured);
  const properties = documentProperties(talk.deck, language);
  const written = await writePresentation(slides, deckContext(context, measured), properties);
  const file = await postprocess(written, {
    language,
    theme,
    palette: measured.palette,
    properties,
    scripts: slides.map(({ script }) => script),
  });
  await writeFile(join(folder, fileName({ ...context, steps: false }, 'pptx')), file);
  tell(`${slides.length} slides`);
}

/** Lays the slides out once, as paper shows them: without anything to press, and with nothing still to come. */
async function measureSlides(context: ExportContext, slides: readonly PrintedSlide[]): Promise<MeasuredDeck> {
  const { language, theme } = context;
  const site = await context.openSite();
  const content = composeDocument(
    await site.builtPage(language),
    html`<main class="${slideClass.slides}">${slides.map(({ markup }) => markup)}</main>`,
    { theme, css: [await readStyle('document.css'), await readStyle('pptx.css')], anchors: [] },
  );
  const selectors = slides.map(({ slide }): [string, Record<string, string>] => [
    slide.id,
    { ...titleAndFooterSelectors, ...layoutWriterOf(slide).selectors },
  ]);
  const pictures = slides.map(({ slide }): [string, readonly string[]] => [
    slide.id,
    picturesOf(slide).map(pictureId),
  ]);
  const page = await site.show(content, language, pictureScale);
  try {
    await page.evaluate(addLabelBackgrounds);
    return await measureDeck(page, Object.fromEntries(selectors), Object.fromEntries(pictures));
  } finally {
    await page.close();
  }
}

function presentationSlides(
  { talk: { deck }, language, version }: ExportContext,
  measured: MeasuredDeck,
): readonly PresentationSlide[] {
  return sectionsIn(deck, version).flatMap((section) =>
    section.slides.map((slide) => ({
      slide,
      sectionTitle: typedText(section.title[language]),
      titleAndFooter: titleAndFooterOf(slide, section, deck),
      script: scriptParagraphs(scriptsOf(slide, deck)[version]?.notes[language] ?? ''),
      element: measured.elementsOf(slide.id),
    })),
  );
}

/** Stations and the section's title stand there as `core/render/slide-head.ts` has them on paper. */
function titleAndFooterOf(slide: Slide, section: Section, deck: Deck): TitleAndFooter {
  const { title } = slide;
  if (slide.layout === 'cover') return { title, stations: [], footer: 'none' };
  const stations = deck.sections.flatMap(({ station }) => (station ? station.label : []));
  return {
    title,
    stations,
    ...((section.appendix || stations.length === 0) && { eyebrow: section.title }),
    footer: section.appendix ? 'backup' : 'counted',
  };
}

function deckContext(
  { talk: { deck }, language, version }: ExportContext,
  { palette, drawings }: MeasuredDeck,
): DeckContext {
  const present = sectionsIn(deck, version).flatMap(({ slides }) => slides.map(({ id }) => id));
  const all = slidesOf(deck).map(({ id }) => id);
  return {
    deck,
    language,
    palette,
    drawings,
    slideNumberOf: (id) => present.indexOf(nearestTo(id, all, new Set(present)) ?? '') + 1,
  };
}
