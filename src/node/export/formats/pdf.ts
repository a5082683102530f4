import { slideClass } from '../../../core/model/page-classes.ts';
import { stepsOf } from '../../../core/model/queries.ts';
import { stage } from '../../../core/model/stage.ts';
import { type Html, html } from '../../../core/render/html.ts';
import type { Exporter } from '../context.ts';
import { fileName } from '../file-name.ts';
import { expectSections } from '../pdf/expected-pdf.ts';
import { pointsPerPixel, printPdf } from '../pdf/print-pdf.ts';
import { type PrintedSlide, printedSections } from '../printed-slides.ts';
import { afterSteps, withoutIds } from '../take-steps.ts';

/** One slide a page, with all its steps taken; or one step a page. */
export const pdfFormat: Exporter = async (context) => {
  const { talk, language, version, theme, steps } = context;
  const sections = printedSections(talk, language, version);
  const slides = sections.flatMap((section) => section.slides);
  const pagesOf = ({ slide }: PrintedSlide): number => (steps ? stepsOf(slide) + 1 : 1);
  await printPdf(context, {
    name: fileName(context, 'pdf'),
    body: html`<main class="${slideClass.slides}${steps && ' walked'}">${slides.map((printed) =>
      steps ? stepByStep(printed, pagesOf(printed)) : printed.markup,
    )}</main>`,
    theme,
    styles: ['document.css', 'slides.css'],
    expected: {
      pageSizePoints: [stage.width * pointsPerPixel, stage.height * pointsPerPixel],
      pages: slides.reduce((sum, printed) => sum + pagesOf(printed), 0),
      slidesOnly: true,
      sections: expectSections(sections, (printed) => ({
        markup: printed.markup,
        pages: pagesOf(printed),
      })),
    },
  });
};

/** A slide once before any step, and once after each; links lead to the first. */
const stepByStep = ({ markup }: PrintedSlide, pages: number): readonly Html[] =>
  Array.from({ length: pages }, (_, taken) => {
    const slide = afterSteps(markup, taken);
    return taken === 0 ? slide : withoutIds(slide);
  });
