import { slideClass } from '../../../core/model/page-classes.ts';
import { type Html, html } from '../../../core/render/html.ts';
import type { ExportContext, Exporter } from '../context.ts';
import { fileName } from '../file-name.ts';
import { expectSections } from '../pdf/expected-pdf.ts';
import { a4Points, printPdf } from '../pdf/print-pdf.ts';
import { type PrintedSection, printedSections } from '../printed-slides.ts';

/** How many slides share a page, and how many lines to write on stand beside each. */
const arrangements = [
  { slidesPerPage: 3, lines: 7 },
  { slidesPerPage: 6, lines: 0 },
] as const;
type Arrangement = (typeof arrangements)[number];

/** For the audience: three slides a page with lines to write on, and six without. */
export const handoutFormat: Exporter = async (context) => {
  const sections = printedSections(context.talk, context.language, context.version);
  for (const arrangement of arrangements) await printHandout(context, sections, arrangement);
};

async function printHandout(
  context: ExportContext,
  sections: readonly PrintedSection[],
  arrangement: Arrangement,
): Promise<void> {
  const { slidesPerPage } = arrangement;
  const slides = sections.flatMap((section) => section.slides);
  const pages = Math.ceil(slides.length / slidesPerPage);
  await printPdf(context, {
    name: fileName({ ...context, theme: 'light', steps: false }, `handout-${slidesPerPage}.pdf`),
    body: html`<main>${Array.from({ length: pages }, (_, page) =>
      renderPage(
        slides.slice(page * slidesPerPage, (page + 1) * slidesPerPage).map(({ markup }) => markup),
        arrangement,
      ),
    )}</main>`,
    theme: 'light',
    styles: ['document.css', 'paper.css', 'handout.css'],
    expected: {
      pageSizePoints: a4Points,
      pages,
      slidesOnly: false,
      sections: expectSections(sections, ({ markup }) => ({ markup })),
    },
  });
}

const renderPage = (slides: readonly Html[], { slidesPerPage, lines }: Arrangement): Html => html`
  <section class="sheet of-${slidesPerPage}">${slides.map(
    (slide) => html`
    <div class="frame"><div class="${slideClass.slides}">${slide}</div></div>
    ${lines > 0 && html`<div class="lines" aria-hidden="true">${Array.from({ length: lines }, () => html`<i></i>`)}</div>`}`,
  )}
  </section>`;
