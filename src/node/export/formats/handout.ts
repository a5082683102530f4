import { type Html, html } from '../../../core/render/html.ts';
import type { ExportContext, Exporter } from '../context.ts';
import { fileName } from '../file-name.ts';
import { expectSections } from '../pdf/expected-pdf.ts';
import { a4, printPdf } from '../pdf/print-pdf.ts';
import { type PrintedSection, printedSections } from '../printed-slides.ts';

/** How many slides share a page, and whether there is room to write beside each. */
const layouts = [
  { slides: 3, lines: 7 },
  { slides: 6, lines: 0 },
] as const;
type Layout = (typeof layouts)[number];

/** For the audience: three slides a page with lines to write on, and six without. */
export const handoutFormat: Exporter = async (job) => {
  const sections = printedSections(job.talk, job.language, job.version);
  for (const layout of layouts) await printHandout(job, sections, layout);
};

async function printHandout(
  job: ExportContext,
  sections: readonly PrintedSection[],
  layout: Layout,
): Promise<void> {
  const slides = sections.flatMap((section) => section.slides);
  const pages = Math.ceil(slides.length / layout.slides);
  await printPdf(job, {
    name: fileName({ ...job, theme: 'light', steps: false }, `handout-${layout.slides}.pdf`),
    body: html`<main>${Array.from({ length: pages }, (_, page) =>
      renderPage(
        slides.slice(page * layout.slides, (page + 1) * layout.slides).map(({ markup }) => markup),
        layout,
      ),
    )}</main>`,
    theme: 'light',
    styles: ['document.css', 'paper.css', 'handout.css'],
    expected: {
      size: a4,
      pages,
      slidesOnly: false,
      sections: expectSections(sections, ({ markup }) => ({ markup })),
    },
  });
}

const renderPage = (slides: readonly Html[], { slides: many, lines }: Layout): Html => html`
  <section class="sheet of-${many}">${slides.map(
    (slide) => html`
    <div class="frame"><div class="slides">${slide}</div></div>
    ${lines > 0 && html`<div class="lines" aria-hidden="true">${Array.from({ length: lines }, () => html`<i></i>`)}</div>`}`,
  )}
  </section>`;
