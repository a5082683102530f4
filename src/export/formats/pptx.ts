import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { slidesOf } from '../../deck/evidence.ts';
import { sectionsIn } from '../../deck/versions.ts';
import type { Section, Slide } from '../../deck/vocabulary.ts';
import { html } from '../../render/html.ts';
import { composeDocument } from '../document.ts';
import { FlawedExport } from '../failure.ts';
import type { Job } from '../job.ts';
import { fileName } from '../name.ts';
import { patchHalos } from '../pdf/halo.ts';
import { nearestTo, type PlannedSlide, planSlides } from '../plan.ts';
import { findFlaws } from '../pptx/check.ts';
import { expectFile } from '../pptx/expect.ts';
import { finish } from '../pptx/finish/finish.ts';
import type { Framing } from '../pptx/frame.ts';
import { compose } from '../pptx/presentation.ts';
import { readPptx } from '../pptx/read.ts';
import { lookAt, type Seen } from '../pptx/seen.ts';
import type { Book } from '../pptx/sheet.ts';
import { readStyle } from '../styles.ts';

/** Pixels of a picture for one of the stage: enough for a hall, where a program cannot draw SVG. */
const sharpness = 2;

/** The slides as PowerPoint has them: text that can be changed, pictures that are drawn, a script below each. */
export async function pptx(job: Job): Promise<void> {
  const { deck } = job.talk;
  const planned = planSlides(job.talk, job.language, job.version);
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
  const file = await finish(composed, expected, { ...job, palette: seen.palette });
  job.tell('reading it again …');
  const name = fileName({ ...job, steps: false }, 'pptx');
  const flaws = findFlaws(readPptx(file), expected);
  if (flaws.length > 0) throw new FlawedExport(name, flaws);
  await writeFile(join(job.folder, name), file);
  job.tell(`${slides.length} slides, checked`);
}

/** The slides laid out once, as paper shows them: without anything to press, and with nothing still to come. */
async function lookAtSlides(job: Job, slides: readonly PlannedSlide[]): Promise<Seen> {
  const content = composeDocument(
    await job.studio.builtPage(job.language),
    html`<main class="slides">${slides.map(({ markup }) => markup)}</main>`,
    { theme: job.theme, css: [await readStyle('document.css'), await readStyle('pptx.css')], places: [] },
  );
  const page = await job.studio.show(content, job.language, sharpness);
  try {
    await page.evaluate(patchHalos);
    return await lookAt(page, slides);
  } finally {
    await page.close();
  }
}

function framingOf(slide: Slide, section: Section): Framing {
  if (slide.layout === 'cover') return { title: slide.title, eyebrow: slide.kicker, footer: 'none' };
  return { title: slide.title, eyebrow: section.title, footer: section.appendix ? 'backup' : 'counted' };
}

function bookOf({ talk: { deck }, language }: Job, slides: readonly PlannedSlide[], seen: Seen): Book {
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
