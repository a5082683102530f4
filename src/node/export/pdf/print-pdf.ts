import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { typedText } from '../../../core/model/inline.ts';
import { languageTags } from '../../../core/model/languages.ts';
import type { Html } from '../../../core/render/html.ts';
import type { ExportContext, ExportTheme } from '../context.ts';
import { FlawedExport } from '../failure.ts';
import { composeDocument } from '../print-document.ts';
import { readStyle } from '../read-style.ts';
import { pdfFlaws } from './check-pdf.ts';
import type { ExpectedPdf } from './expected-pdf.ts';
import { finishPdf } from './finish-pdf.ts';
import { patchHalos } from './label-background.page.ts';
import { readPdf } from './read-pdf.ts';

/** A document to print, and what must be in it. */
export interface Manuscript {
  readonly name: string;
  readonly body: Html;
  readonly theme: ExportTheme;
  /** Files of `styles/`, in their order. */
  readonly styles: readonly string[];
  readonly expected: Pick<ExpectedPdf, 'size' | 'pages' | 'slidesOnly' | 'sections'>;
}

/** Points in a CSS pixel. */
export const point = 0.75;
export const a4: ExpectedPdf['size'] = [595.28, 841.89];

/** Prints a document, reads what was printed, and keeps it only if it matches. Throws {@link FlawedExport}. */
export async function printPdf(job: ExportContext, manuscript: Manuscript): Promise<void> {
  const { deck } = job.talk;
  const expected: ExpectedPdf = {
    title: typedText(deck.title[job.language]),
    author: typedText(deck.author[job.language]),
    subject: typedText(deck.description[job.language]),
    language: languageTags[job.language],
    ...manuscript.expected,
  };
  job.tell('printing …');
  const pdf = await finishPdf(await printPages(job, manuscript, expected), expected);
  job.tell('reading it again …');
  const facts = await readPdf(pdf);
  const flaws = pdfFlaws(facts, expected);
  if (flaws.length > 0) throw new FlawedExport(manuscript.name, flaws);
  await writeFile(join(job.folder, manuscript.name), pdf);
  job.tell(`${facts.pages.length} pages, checked`);
}

async function printPages(job: ExportContext, { body, styles, theme }: Manuscript, expected: ExpectedPdf) {
  const css = await Promise.all(styles.map(readStyle));
  const places = expected.sections.flatMap(({ slides }) => slides.map(({ id }) => id));
  const builtPage = await job.studio.builtPage(job.language);
  const page = await job.studio.show(composeDocument(builtPage, body, { theme, css, places }), job.language);
  try {
    // The rules for printing are those of whoever prints the deck from the browser; here the pages are our own.
    await page.emulateMedia({ media: 'screen' });
    await page.evaluate(patchHalos);
    return await page.pdf({ tagged: true, preferCSSPageSize: true, printBackground: true });
  } finally {
    await page.close();
  }
}
