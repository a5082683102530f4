import { bare, type ExpectedPdf, type ExpectedPdfSlide } from './expected-pdf.ts';
import type { OutlineEntry, PdfFacts, PdfPage } from './read-pdf.ts';

/**
 * Code points that look like a character of the text and are another: radicals, compatibility forms, private use,
 * and what stands for a character that got lost.
 */
const impostors = /[\u2E80-\u2FDF\uE000-\uF8FF\uF900-\uFAFF\uFB00-\uFB06\uFFFD\u{2F800}-\u{2FA1F}]/u;

/** How many letters may be on a slide that its text does not have: the numbers that a list counts by itself. */
const countedByList = 8;

/** Everything in which a PDF is not what the deck says it is. */
export function pdfFlaws(facts: PdfFacts, expected: ExpectedPdf): readonly string[] {
  const places = locate(facts);
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
        flawsOfSlide(slide, { facts, expected, places, index }).map((flaw) => `${slide.id}: ${flaw}`),
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
  const told = (entries: readonly { title: string; entries: readonly string[] }[]): string =>
    entries
      .map(({ title, entries: within }) => [title, ...within.map((one) => `  ${one}`)].join('\n'))
      .join('\n');
  const found = told(
    outline.map(({ title, entries }) => ({ title, entries: entries.map((entry) => entry.title) })),
  ).split('\n');
  const wanted = told(
    sections.map(({ title, slides }) => ({ title, entries: slides.map((slide) => slide.title) })),
  ).split('\n');
  const flaws = wanted.flatMap((line, index) =>
    line === found[index]
      ? []
      : [`outline: "${found[index]?.trim() ?? 'nothing'}" where "${line.trim()}" belongs`],
  );
  if (found.length > wanted.length) flaws.push(`outline: ${found.length - wanted.length} entries too many`);
  return flaws;
}

function flawsOfPage({ size, text, tags, alternatives }: PdfPage, expected: ExpectedPdf): readonly string[] {
  const flaws: string[] = [];
  const off = size.some((length, index) => Math.abs(length - (expected.size[index] ?? 0)) > 0.5);
  if (off) flaws.push(`is ${size.join(' by ')} points, not ${expected.size.join(' by ')}`);
  const impostor = impostors.exec(text)?.[0];
  if (impostor !== undefined) {
    flaws.push(`has U+${(impostor.codePointAt(0) ?? 0).toString(16).toUpperCase()} in its text`);
  }
  if (tags.length === 0) flaws.push('has no tags');
  if (alternatives.includes('')) flaws.push('has a picture without words');
  return flaws;
}

/** The first page of every slide, by the outline. */
const locate = ({ outline }: PdfFacts): readonly (number | undefined)[] =>
  outline.flatMap(({ entries }) => entries.map(({ page }) => page));

interface Place {
  readonly facts: PdfFacts;
  readonly expected: ExpectedPdf;
  readonly places: readonly (number | undefined)[];
  readonly index: number;
}

function flawsOfSlide(slide: ExpectedPdfSlide, place: Place): readonly string[] {
  const pages = pagesOf(place);
  if (pages.length === 0) return ['no page of it was found'];
  const flaws: string[] = [];
  if (slide.pages !== undefined && pages.length !== slide.pages) {
    flaws.push(`takes ${pages.length} pages, not ${slide.pages}`);
  }
  if (!pages[0]?.tags.some((tag) => /^H[1-6]?$/.test(tag))) flaws.push('has no heading among its tags');
  flaws.push(...flawsOfText(slide, pages, place.expected.slidesOnly && slide.pages === 1));
  const alternatives = new Set(pages.flatMap((page) => page.alternatives.map(bare)));
  for (const words of slide.alternatives) {
    if (!alternatives.has(bare(words))) flaws.push(`has no figure that says "${shorten(words)}"`);
  }
  return [...flaws, ...flawsOfLinks(slide, pages, place)];
}

/** From its own first page to that of the next slide, which it may share. */
function pagesOf({ facts, places, index }: Place): readonly PdfPage[] {
  const first = places[index];
  if (first === undefined) return [];
  const next = places.slice(index + 1).find((page) => page !== undefined) ?? facts.pages.length;
  return facts.pages.slice(first, Math.max(next, first + 1));
}

function flawsOfText(
  slide: ExpectedPdfSlide,
  pages: readonly PdfPage[],
  accountForAll: boolean,
): readonly string[] {
  let text = pages.map((page) => bare(page.text)).join('');
  const flaws: string[] = [];
  for (const piece of [...slide.texts].sort((one, other) => other.length - one.length)) {
    if (!text.includes(piece)) flaws.push(`lacks "${shorten(piece)}"`);
    // Taken out, so that a text which stands there twice has to be found twice.
    text = text.replace(piece, '');
  }
  if (accountForAll && flaws.length === 0 && text.length > countedByList) {
    flaws.push(`has "${shorten(text)}", which the slide does not say`);
  }
  return flaws;
}

function flawsOfLinks(slide: ExpectedPdfSlide, pages: readonly PdfPage[], place: Place): readonly string[] {
  const found = new Set(pages.flatMap(({ urls }) => urls.map((url) => new URL(url).href)));
  const flaws = slide.urls.filter((url) => !found.has(url)).map((url) => `does not link to ${url}`);
  if (slide.pages !== undefined) {
    for (const url of slide.urls) found.delete(url);
    flaws.push(...[...found].map((url) => `links to ${url}, which the slide does not`));
  }
  const ids = place.expected.sections.flatMap(({ slides }) => slides.map(({ id }) => id));
  const targets = new Set(pages.flatMap((page) => page.targets));
  if (targets.has(undefined)) flaws.push('has a link that leads nowhere');
  for (const id of slide.targets) {
    if (!targets.has(place.places[ids.indexOf(id)])) flaws.push(`has no link to the page of ${id}`);
  }
  return flaws;
}

const shorten = (text: string): string => (text.length > 40 ? `${text.slice(0, 40)}…` : text);
