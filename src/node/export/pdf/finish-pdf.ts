import { PDFDict, PDFDocument, PDFHexString, PDFName, PDFNumber, type PDFRef } from '@cantoo/pdf-lib';
import type { ExpectedPdf } from './expected-pdf.ts';
import { renumberTags } from './renumber-tags.ts';

interface Entry {
  readonly title: string;
  /** The name of a place in the document. */
  readonly place: string;
  readonly entries: readonly Entry[];
}

/**
 * What the browser does not write: who and what the document is, its outline, and names for its tags that readers
 * older than PDF 2.0 know too. The same pages give the same bytes: no date but that of SOURCE_DATE_EPOCH.
 */
export async function finishPdf(pdf: Uint8Array, expected: ExpectedPdf): Promise<Uint8Array> {
  const document = await PDFDocument.load(pdf, { updateMetadata: false });
  describe(document, expected);
  nameTags(document);
  renumberTags(document);
  addOutline(
    document,
    expected.sections.map(({ title, slides }) => ({
      title,
      place: slides[0]?.id ?? '',
      entries: slides.map((slide) => ({ title: slide.title, place: slide.id, entries: [] })),
    })),
  );
  return document.save({ useObjectStreams: true, addDefaultPage: false, updateFieldAppearances: false });
}

function describe(document: PDFDocument, { title, author, subject, language }: ExpectedPdf): void {
  const info = document.context.lookup(document.context.trailerInfo.Info, PDFDict);
  for (const name of ['CreationDate', 'ModDate', 'Creator', 'Producer']) info.delete(PDFName.of(name));
  document.setTitle(title, { showInWindowTitleBar: true });
  document.setAuthor(author);
  document.setSubject(subject);
  document.setLanguage(language);
  document.setCreator('llm-talk');
  const epoch = process.env.SOURCE_DATE_EPOCH;
  if (epoch === undefined || !/^\d+$/.test(epoch)) return;
  const date = new Date(Number(epoch) * 1000);
  document.setCreationDate(date);
  document.setModificationDate(date);
}

/** Chromium tags `<strong>` and `<em>` as PDF 2.0 does, in a file of an older version. */
function nameTags(document: PDFDocument): void {
  const root = document.catalog.lookupMaybe(PDFName.of('StructTreeRoot'), PDFDict);
  root?.set(PDFName.of('RoleMap'), document.context.obj({ Strong: 'Span', Em: 'Span' }));
}

function addOutline(document: PDFDocument, entries: readonly Entry[]): void {
  const { context } = document;
  const reference = context.nextRef();
  const { first, last, count } = addEntries(document, entries, reference);
  const outline = context.obj({ Type: 'Outlines', Count: count });
  if (first && last) {
    outline.set(PDFName.of('First'), first);
    outline.set(PDFName.of('Last'), last);
  }
  context.assign(reference, outline);
  document.catalog.set(PDFName.of('Outlines'), reference);
  document.catalog.set(PDFName.of('PageMode'), PDFName.of('UseOutlines'));
}

interface Added {
  readonly first: PDFRef | undefined;
  readonly last: PDFRef | undefined;
  /** How many entries lie open, those within entries included. */
  readonly count: number;
}

function addEntries(document: PDFDocument, entries: readonly Entry[], parent: PDFRef): Added {
  const { context } = document;
  const references = entries.map(() => context.nextRef());
  let count = entries.length;
  entries.forEach(({ title, place, entries: within }, index) => {
    const own = references[index];
    if (!own) return;
    const dictionary = context.obj({
      Title: PDFHexString.fromText(title),
      Parent: parent,
      Dest: PDFName.of(place),
    });
    const [before, after] = [references[index - 1], references[index + 1]];
    if (before) dictionary.set(PDFName.of('Prev'), before);
    if (after) dictionary.set(PDFName.of('Next'), after);
    if (within.length > 0) {
      const inner = addEntries(document, within, own);
      if (inner.first) dictionary.set(PDFName.of('First'), inner.first);
      if (inner.last) dictionary.set(PDFName.of('Last'), inner.last);
      dictionary.set(PDFName.of('Count'), PDFNumber.of(inner.count));
      count += inner.count;
    }
    context.assign(own, dictionary);
  });
  return { first: references[0], last: references.at(-1), count };
}
