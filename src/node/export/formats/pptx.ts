import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Section } from '../../../core/model/deck.ts';
import { slidesOf } from '../../../core/model/queries.ts';
import type { Slide } from '../../../core/model/slides.ts';
import { sectionsIn } from '../../../core/model/versions.ts';
import { html } from '../../../core/render/html.ts';
import type { ExportContext } from '../context.ts';
import { FlawedExport } from '../failure.ts';
import { fileName } from '../file-name.ts';
import { patchHalos } from '../pdf/label-background.page.ts';
import { pptxFlaws } from '../pptx/check-pptx.ts';
import { compose } from '../pptx/compose-presentation.ts';
import { expectFile } from '../pptx/expected-pptx.ts';
import { type MeasuredDeck, measureDeck } from '../pptx/measured-slides.ts';
import { postprocess } from '../pptx/postprocess/postprocess.ts';
import { readPptx } from '../pptx/read-pptx.ts';
import type { DeckContext } from '../pptx/slide-builder.ts';
import type { Framing } from '../pptx/title-and-footer.ts';
import { composeDocument } from '../print-document.ts';
import { nearestTo, type PrintedSlide, printedSections } from '../printed-slides.ts';
import { readStyle } from '../read-style.ts';

/** Pixels of a picture for one of the stage: enough for a hall, where a program cannot draw SVG. */
const sharpness = 2;

/** The slides as PowerPoint has them: text that can be changed, pictures that are drawn, a script below each. */
export async function pptxFormat(job: ExportContext): Promise<void> {
  const { deck } = job.talk;
  const planned = printedSections(job.talk, job.language, job.version);
  const slides = planned.flatMap((section) => section.slides);
  const expected = expectFile(deck, planned, job);
  job.tell('measuring the slides …');
  const seen = await lookAtSlides(job, slides);
  const sections = sectionsIn(deck, job.version);
  const pages = sections.flatMap((section, place) =>
    section.slides.map((slide) => ({
      slide,
      section: planned[place]?.title ?? '',
      framing: framingOf(slide, section),
      at: seen.partsOf(slide.id),
    })),
  );
  job.tell('writing …');
  const composed = await compose(pages, bookOf(job, slides, seen), expected);
  const file = await postprocess(composed, expected, { ...job, palette: seen.palette });
  job.tell('reading it again …');
  const name = fileName({ ...job, steps: false }, 'pptx');
  const flaws = pptxFlaws(readPptx(file), expected);
  if (flaws.length > 0) throw new FlawedExport(name, flaws);
  await writeFile(join(job.folder, name), file);
  job.tell(`${slides.length} slides, checked`);
}

/** The slides laid out once, as paper shows them: without anything to press, and with nothing still to come. */
async function lookAtSlides(job: ExportContext, slides: readonly PrintedSlide[]): Promise<MeasuredDeck> {
  const content = composeDocument(
    await job.studio.builtPage(job.language),
    html`<main class="slides">${slides.map(({ markup }) => markup)}</main>`,
    { theme: job.theme, css: [await readStyle('document.css'), await readStyle('pptx.css')], places: [] },
  );
  const page = await job.studio.show(content, job.language, sharpness);
  try {
    await page.evaluate(patchHalos);
    return await measureDeck(page, slides);
  } finally {
    await page.close();
  }
}

function framingOf(slide: Slide, section: Section): Framing {
  if (slide.layout === 'cover') return { title: slide.title, eyebrow: slide.kicker, footer: 'none' };
  return { title: slide.title, eyebrow: section.title, footer: section.appendix ? 'backup' : 'counted' };
}

function bookOf(
  { talk: { deck }, language }: ExportContext,
  slides: readonly PrintedSlide[],
  seen: MeasuredDeck,
): DeckContext {
  const ids = slides.map(({ slide }) => slide.id);
  const all = slidesOf(deck).map(({ id }) => id);
  return {
    deck,
    language,
    palette: seen.palette,
    drawings: seen.drawings,
    numberOf: (id) => ids.indexOf(nearestTo(id, all, new Set(ids)) ?? '') + 1,
  };
}
