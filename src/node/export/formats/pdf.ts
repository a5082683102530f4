import { stage } from '../../../core/model/stage.ts';
import { stepsOf } from '../../../core/model/steps.ts';
import { html } from '../../../core/render/html.ts';
import type { Exporter } from '../context.ts';
import { fileName } from '../file-name.ts';
import { expectSections } from '../pdf/expected-pdf.ts';
import { point, printPdf } from '../pdf/print-pdf.ts';
import { type PrintedSlide, printedSections } from '../printed-slides.ts';
import { afterSteps, withoutIds } from '../take-steps.ts';

/** One slide a page, with all its steps taken; or one step a page. */
export const pdfFormat: Exporter = async (job) => {
  const sections = printedSections(job.talk, job.language, job.version);
  const slides = sections.flatMap((section) => section.slides);
  const pagesOf = ({ slide }: PrintedSlide): number => (job.steps ? stepsOf(slide) + 1 : 1);
  await printPdf(job, {
    name: fileName(job, 'pdf'),
    body: html`<main class="slides${job.steps && ' walked'}">${slides.map((planned) =>
      job.steps ? walk(planned, pagesOf(planned)) : planned.markup,
    )}</main>`,
    theme: job.theme,
    styles: ['document.css', 'slides.css'],
    expected: {
      size: [stage.width * point, stage.height * point],
      pages: slides.reduce((sum, planned) => sum + pagesOf(planned), 0),
      slidesOnly: true,
      sections: expectSections(sections, (planned) => ({
        markup: planned.markup,
        pages: pagesOf(planned),
      })),
    },
  });
};

/** A slide once before any step, and once after each; links lead to the first. */
const walk = ({ markup }: PrintedSlide, pages: number) =>
  Array.from({ length: pages }, (_, taken) => {
    const slide = afterSteps(markup, taken);
    return taken === 0 ? slide : withoutIds(slide);
  });
