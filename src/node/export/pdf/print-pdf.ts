import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Html } from '../../../core/render/html.ts';
import type { ExportContext, ExportTheme } from '../context.ts';
import { documentProperties } from '../document-properties.ts';
import { FlawedExport } from '../failure.ts';
import { composeDocument } from '../print-document.ts';
import { readStyle } from '../read-style.ts';
import { pdfFlaws } from './check-pdf.ts';
import type { ExpectedPdf } from './expected-pdf.ts';
import { finishPdf } from './finish-pdf.ts';
import { addLabelBackgrounds } from './label-background.page.ts';
import { readPdf } from './read-pdf.ts';

/** A document to print, and what must be in it. */
export interface PrintJob {
  /** Of the file. */
  readonly name: string;
  readonly body: Html;
  readonly theme: ExportTheme;
  /** Files of `styles/`, in their order. */
  readonly styles: readonly string[];
  readonly expected: Pick<ExpectedPdf, 'pageSizePoints' | 'pages' | 'slidesOnly' | 'sections'>;
}

/** A point is 1/72 inch, a CSS pixel 1/96. */
export const pointsPerPixel = 0.75;
export const a4Points: ExpectedPdf['pageSizePoints'] = [595.28, 841.89];

/**
 * Prints a document, reads what was printed, and keeps it only if it matches: what comes out depends on the Chromium
 * of the machine.
 *
 * @throws `FlawedExport` where it does not match.
 */
export async function printPdf(context: ExportContext, job: PrintJob): Promise<void> {
  const expected: ExpectedPdf = {
    ...documentProperties(context.talk.deck, context.language),
    ...job.expected,
  };
  context.tell('printing …');
  const pdf = await finishPdf(await printPages(context, job), expected);
  context.tell('reading it again …');
  const facts = await readPdf(pdf);
  const flaws = pdfFlaws(facts, expected);
  if (flaws.length > 0) throw new FlawedExport(job.name, flaws);
  await writeFile(join(context.folder, job.name), pdf);
  context.tell(`${facts.pages.length} pages, checked`);
}

async function printPages({ language, openSite }: ExportContext, job: PrintJob): Promise<Uint8Array> {
  const { body, styles, theme, expected } = job;
  const css = await Promise.all(styles.map(readStyle));
  const anchors = expected.sections.flatMap(({ slides }) => slides.map(({ id }) => id));
  const site = await openSite();
  const content = composeDocument(await site.builtPage(language), body, { theme, css, anchors });
  const page = await site.show(content, language);
  try {
    // The rules for printing are those of whoever prints the deck from the browser; here the pages are our own.
    await page.emulateMedia({ media: 'screen' });
    await page.evaluate(addLabelBackgrounds);
    return await page.pdf({ tagged: true, preferCSSPageSize: true, printBackground: true });
  } finally {
    await page.close();
  }
}
