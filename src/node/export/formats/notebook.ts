import { html } from '../../../core/render/html.ts';
import { makeNotebook, type Notebook, renderNotebook } from '../../../core/render/notebook-html.ts';
import type { Exporter } from '../context.ts';
import { fileName } from '../file-name.ts';
import type { ExpectedPdf } from '../pdf/expected-pdf.ts';
import { contentsOf } from '../pdf/markup-contents.ts';
import { a4Points, printPdf } from '../pdf/print-pdf.ts';

/** The study notes on paper, in their own order: each claim with its verdict, what to say, and the slides about it. */
export const notebookFormat: Exporter = async (context) => {
  const notebook = makeNotebook(context.talk.deck, context.language, 'paper');
  await printPdf(context, {
    // It is about the talk as a whole, whatever length is asked for.
    name: fileName({ ...context, version: 'full', theme: 'light', steps: false }, 'notebook.pdf'),
    body: html`<main>${renderNotebook(notebook)}</main>`,
    theme: 'light',
    styles: ['document.css', 'paper.css', 'notebook.css'],
    expected: { pageSizePoints: a4Points, slidesOnly: false, sections: expectedSections(notebook) },
  });
};

/** A claim of the notes is to this document what a slide is to the others. */
const expectedSections = ({ title, overviewId, overview, parts }: Notebook): ExpectedPdf['sections'] => [
  { title: title.all, slides: [{ id: overviewId, title: title.overview, ...contentsOf(overview) }] },
  ...parts.map((part) => ({
    title: part.title,
    slides: part.entries.map(({ id, title: name, markup }) => ({ id, title: name, ...contentsOf(markup) })),
  })),
];
