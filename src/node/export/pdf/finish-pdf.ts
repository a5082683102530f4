import { PDFDict, PDFDocument, PDFHexString, PDFName, PDFNumber, type PDFRef } from '@cantoo/pdf-lib';
import { type DocumentProperties, sourceDate } from '../document-properties.ts';
import type { ExpectedPdf } from './expected-pdf.ts';
import { renumberTags } from './renumber-tags.ts';

interface OutlineItem {
  readonly title: string;
  /** The named destination that it leads to. */
  readonly destination: string;
  readonly items: readonly OutlineItem[];
}

/**
 * Adds what the browser does not write: who and what the document is, its outline, and names for its tags that readers
 * older than PDF 2.0 know too. The same pages give the same bytes: no date but that of SOURCE_DATE_EPOCH.
 */
export async function finishPdf(pdf: Uint8Array, expected: ExpectedPdf): Promise<Uint8Array> {
  const document = await PDFDocument.load(pdf, { updateMetadata: false });
  writeProperties(document, expected);
  nameTags(document);
  renumberTags(document);
  addOutline(
    document,
    expected.sections.map(({ title, slides }) => ({
      title,
      destination: slides[0]?.id ?? '',
      items: slides.map((slide) => ({ title: slide.title, destination: slide.id, items: [] })),
    })),
  );
  return document.save({ useObjectStreams: true, addDefaultPage: false, updateFieldAppearances: false });
}

function writeProperties(
  document: PDFDocument,
  { title, author, subject, language }: DocumentProperties,
): void {
  const info = document.context.lookup(document.context.trailerInfo.Info, PDFDict);
  for (const name of ['CreationDate', 'ModDate', 'Creator', 'Producer']) info.delete(PDFName.of(name));
  document.setTitle(title, { showInWindowTitleBar: true });
  document.setAuthor(author);
  document.setSubject(subject);
  document.setLanguage(language);
  document.setCreator('llm-talk');
  const date = sourceDate();
  if (!date) return;
  document.setCreationDate(date);
  document.setModificationDate(date);
}

/** Chromium tags `<strong>` and `<em>` as PDF 2.0 does, in a file of an older version. */
function nameTags(document: PDFDocument): void {
  const root = document.catalog.lookupMaybe(PDFName.of('StructTreeRoot'), PDFDict);
  root?.set(PDFName.of('RoleMap'), document.context.obj({ Strong: 'Span', Em: 'Span' }));
}

function addOutline(document: PDFDocument, items: readonly OutlineItem[]): void {
  const { context } = document;
  const reference = context.nextRef();
  const { first, last, count } = addItems(document, items, reference);
  const outline = context.obj({ Type: 'Outlines', Count: count });
  if (first && last) {
    outline.set(PDFName.of('First'), first);
    outline.set(PDFName.of('Last'), last);
  }
  context.assign(reference, outline);
  document.catalog.set(PDFName.of('Outlines'), reference);
  document.catalog.set(PDFName.of('PageMode'), PDFName.of('UseOutlines'));
}

interface AddedItems {
  readonly first: PDFRef | undefined;
  readonly last: PDFRef | undefined;
  /** How many items are shown, those within items included. */
  readonly count: number;
}

function addItems(document: PDFDocument, items: readonly OutlineItem[], parent: PDFRef): AddedItems {
  const { context } = document;
  const references = items.map(() => context.nextRef());
  let count = items.length;
  items.forEach(({ title, destination, items: within }, index) => {
    const own = references[index];
    if (!own) return;
    const dictionary = context.obj({
      Title: PDFHexString.fromText(title),
      Parent: parent,
      Dest: PDFName.of(destination),
    });
    const [before, after] = [references[index - 1], references[index + 1]];
    if (before) dictionary.set(PDFName.of('Prev'), before);
    if (after) dictionary.set(PDFName.of('Next'), after);
    if (within.length > 0) {
      const inner = addItems(document, within, own);
      if (inner.first) dictionary.set(PDFName.of('First'), inner.first);
      if (inner.last) dictionary.set(PDFName.of('Last'), inner.last);
      dictionary.set(PDFName.of('Count'), PDFNumber.of(inner.count));
      count += inner.count;
    }
    context.assign(own, dictionary);
  });
  return { first: references[0], last: references.at(-1), count };
}
