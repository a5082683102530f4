import { bare } from '../pdf/expected-pdf.ts';
import type { ExpectedPptx, ExpectedPptxSlide } from './expected-pptx.ts';
import type { PptxFacts, PptxSlideFacts } from './read-pptx.ts';

/** How many letters may be on a slide that its markup does not have: the numbers that a list counts by itself. */
const countedByList = 8;

/** Everything in which a file is not what the deck says it is. */
export function pptxFlaws(facts: PptxFacts, expected: ExpectedPptx): readonly string[] {
  const slides = expected.sections.flatMap((section) => section.slides);
  const ids = slides.map(({ id }) => id);
  const flaws = (['title', 'author', 'language'] as const).flatMap((field) =>
    facts[field] === expected[field] ? [] : [`${field} is "${facts[field]}", not "${expected[field]}"`],
  );
  if (facts.slides.length !== slides.length) {
    flaws.push(`it has ${facts.slides.length} slides, not ${slides.length}`);
  }
  const found = facts.sections.map(({ title, slides: many }) => `${title} (${many})`).join(', ');
  const wanted = expected.sections.map(({ title, slides: many }) => `${title} (${many.length})`).join(', ');
  if (found !== wanted) flaws.push(`its sections are ${found}, not ${wanted}`);
  return [
    ...flaws,
    ...facts.missing.map((part) => `${part} is missing`),
    ...slides.flatMap((slide, index) => {
      const own = facts.slides[index];
      return own ? flawsOfSlide(own, slide, ids).map((flaw) => `${slide.id}: ${flaw}`) : [];
    }),
  ];
}

function flawsOfSlide(
  found: PptxSlideFacts,
  wanted: ExpectedPptxSlide,
  ids: readonly string[],
): readonly string[] {
  const flaws = found.unresolved.map((name) => `names ${name}`);
  if (bare(found.title) !== bare(wanted.title)) flaws.push(`is titled "${found.title}"`);
  if (found.notes.join('\n') !== wanted.notes.join('\n') || wanted.notes.length === 0) {
    flaws.push(`has the script "${shorten(found.notes.join(' '))}"`);
  }
  if (found.alternatives.some((words) => words === '')) flaws.push('has a picture without words');
  for (const words of wanted.alternatives) {
    if (!found.alternatives.map(bare).includes(bare(words))) {
      flaws.push(`has no picture that says "${shorten(words)}"`);
    }
  }
  if (found.drawings !== wanted.alternatives.length) flaws.push(`has ${found.drawings} drawings`);
  if (found.tables !== Number(wanted.table)) flaws.push(`has ${found.tables} tables`);
  return [...flaws, ...flawsOfText(found, wanted), ...flawsOfLinks(found, wanted, ids)];
}

function flawsOfText({ text }: PptxSlideFacts, { texts }: ExpectedPptxSlide): readonly string[] {
  let left = bare(text);
  const flaws: string[] = [];
  for (const piece of [...texts].sort((one, other) => other.length - one.length)) {
    if (!left.includes(piece)) flaws.push(`lacks "${shorten(piece)}"`);
    // Taken out, so that a text which stands there twice has to be found twice.
    left = left.replace(piece, '');
  }
  if (flaws.length === 0 && left.length > countedByList) {
    flaws.push(`has "${shorten(left)}", which the slide does not say`);
  }
  return flaws;
}

function flawsOfLinks(
  found: PptxSlideFacts,
  wanted: ExpectedPptxSlide,
  ids: readonly string[],
): readonly string[] {
  const urls = new Set(found.urls.map((url) => new URL(url).href));
  const targets = new Set(found.targets.map((number) => ids[number - 1] ?? 'no slide'));
  return [...differences(urls, new Set(wanted.urls)), ...differences(targets, new Set(wanted.targets))];
}

const differences = (found: ReadonlySet<string>, wanted: ReadonlySet<string>): readonly string[] => [
  ...[...wanted].filter((one) => !found.has(one)).map((one) => `does not link to ${one}`),
  ...[...found].filter((one) => !wanted.has(one)).map((one) => `links to ${one}, which the slide does not`),
];

const shorten = (text: string): string => (text.length > 40 ? `${text.slice(0, 40)}…` : text);
