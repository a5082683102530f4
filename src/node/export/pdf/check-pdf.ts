import type { ExpectedPdf, ExpectedPdfSlide } from './expected-pdf.ts';
import { shorten, textFlaws, withoutSpace } from './markup-contents.ts';
import type { OutlineEntry, PdfFacts, PdfPage } from './read-pdf.ts';

/**
 * Code points that look like a character of the text and are another: radicals, compatibility forms, private use,
 * and what stands for a character that got lost.
 */
const lookAlikes = /[\u2E80-\u2FDF\uE000-\uF8FF\uF900-\uFAFF\uFB00-\uFB06\uFFFD\u{2F800}-\u{2FA1F}]/u;

/** Everything in which a PDF is not what the deck says it is. */
export function pdfFlaws(facts: PdfFacts, expected: ExpectedPdf): readonly string[] {
  const firstPages = firstPagesOf(facts);
  return [
    ...flawsOfDocument(facts, expected),
    ...flawsOfOutline(facts.outline, expected),
    ...facts.pages.flatMap((page, index) =>
      flawsOfPage(page, expected).map((flaw) => `page ${index + 1}: ${flaw}`),
    ),
    ...facts.fonts.flatMap(({ name, embedded, type3 }) => {
      if (type3) return [`font ${name} is Type 3`];
      return embedded && /^[A-Z]{6}\+/.test(name) ? [] : [`font ${name} is not embedded as a subset`];
    }),
    ...expected.sections
      .flatMap(({ slides }) => slides)
      .flatMap((slide, index) =>
        flawsOfSlide(slide, { facts, expected, firstPages, index }).map((flaw) => `${slide.id}: ${flaw}`),
      ),
  ];
}

function flawsOfDocument(facts: PdfFacts, expected: ExpectedPdf): readonly string[] {
  const flaws = (['title', 'author', 'language'] as const).flatMap((field) =>
    facts[field] === expected[field] ? [] : [`${field} is "${facts[field]}", not "${expected[field]}"`],
  );
  if (!facts.tagged) flaws.push('it is not tagged');
  if (expected.pages !== undefined && facts.pages.length !== expected.pages) {
    flaws.push(`it has ${facts.pages.length} pages, not ${expected.pages}`);
  }
  return flaws;
}

function flawsOfOutline(outline: readonly OutlineEntry[], { sections }: ExpectedPdf): readonly string[] {
  // A line an entry, indented by its depth.
  const found = outline.flatMap(({ title, entries }) => [
    title,
    ...entries.map((entry) => `  ${entry.title}`),
  ]);
  const expected = sections.flatMap(({ title, slides }) => [
    title,
    ...slides.map((slide) => `  ${slide.title}`),
  ]);
  const flaws = expected.flatMap((line, index) =>
    line === found[index]
      ? []
      : [`outline: "${found[index]?.trim() ?? 'nothing'}" where "${line.trim()}" belongs`],
  );
  if (found.length > expected.length) {
    flaws.push(`outline: ${found.length - expected.length} entries too many`);
  }
  return flaws;
}

function flawsOfPage(
  { sizePoints, text, tags, alternatives }: PdfPage,
  { pageSizePoints }: ExpectedPdf,
): readonly string[] {
  const flaws: string[] = [];
  const isOff = sizePoints.some((length, index) => Math.abs(length - (pageSizePoints[index] ?? 0)) > 0.5);
  if (isOff) flaws.push(`is ${sizePoints.join(' by ')} points, not ${pageSizePoints.join(' by ')}`);
  const lookAlike = lookAlikes.exec(text)?.[0];
  if (lookAlike !== undefined) {
    flaws.push(`has U+${(lookAlike.codePointAt(0) ?? 0).toString(16).toUpperCase()} in its text`);
  }
  if (tags.length === 0) flaws.push('has no tags');
  if (alternatives.includes('')) flaws.push('has a picture without words');
  return flaws;
}

/** The index of the first page of every slide, by the outline. */
const firstPagesOf = ({ outline }: PdfFacts): readonly (number | undefined)[] =>
  outline.flatMap(({ entries }) => entries.map(({ page }) => page));

/** Where a slide is to be looked for. */
interface SlideLocation {
  readonly facts: PdfFacts;
  readonly expected: ExpectedPdf;
  readonly firstPages: readonly (number | undefined)[];
  /** Of the slide among all slides. */
  readonly index: number;
}

function flawsOfSlide(slide: ExpectedPdfSlide, location: SlideLocation): readonly string[] {
  const pages = pagesOf(location);
  if (pages.length === 0) return ['no page of it was found'];
  const flaws: string[] = [];
  if (slide.pages !== undefined && pages.length !== slide.pages) {
    flaws.push(`takes ${pages.length} pages, not ${slide.pages}`);
  }
  if (!pages[0]?.tags.some((tag) => /^H[1-6]?$/.test(tag))) flaws.push('has no heading among its tags');
  const nothingElse = location.expected.slidesOnly && slide.pages === 1;
  flaws.push(...textFlaws(slide.texts, pages.map(({ text }) => text).join(''), { nothingElse }));
  const alternatives = new Set(pages.flatMap((page) => page.alternatives.map(withoutSpace)));
  for (const words of slide.alternatives) {
    if (!alternatives.has(withoutSpace(words))) flaws.push(`has no figure that says "${shorten(words)}"`);
  }
  return [...flaws, ...flawsOfLinks(slide, pages, location)];
}

/** From its own first page to that of the next slide, which it may share. */
function pagesOf({ facts, firstPages, index }: SlideLocation): readonly PdfPage[] {
  const first = firstPages[index];
  if (first === undefined) return [];
  const next = firstPages.slice(index + 1).find((page) => page !== undefined) ?? facts.pages.length;
  return facts.pages.slice(first, Math.max(next, first + 1));
}

function flawsOfLinks(
  slide: ExpectedPdfSlide,
  pages: readonly PdfPage[],
  location: SlideLocation,
): readonly string[] {
  const found = new Set(pages.flatMap(({ urls }) => urls.map((url) => new URL(url).href)));
  const flaws = slide.urls.filter((url) => !found.has(url)).map((url) => `does not link to ${url}`);
  if (slide.pages !== undefined) {
    for (const url of slide.urls) found.delete(url);
    flaws.push(...[...found].map((url) => `links to ${url}, which the slide does not`));
  }
  const ids = location.expected.sections.flatMap(({ slides }) => slides.map(({ id }) => id));
  const targets = new Set(pages.flatMap((page) => page.targets));
  if (targets.has(undefined)) flaws.push('has a link that leads nowhere');
  for (const id of slide.targets) {
    if (!targets.has(location.firstPages[ids.indexOf(id)])) flaws.push(`has no link to the page of ${id}`);
  }
  return flaws;
}
