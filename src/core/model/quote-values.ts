import type { Deck, Section, Version } from './deck.ts';
import { type Language, languages, perLanguage, type Text } from './languages.ts';
import { picturesOf } from './queries.ts';
import type { Slide } from './slides.ts';
import { factsAsOf, monthOf, type Value, type Values, wasOnlyQuoted } from './values.ts';

/** `{{gpt3.parameters}}` in a text: the value of that name stands here. */
const quotation = /\{\{([\w.-]+)\}\}/g;

/** What stands behind a value that was seen in quotation only, wherever it is printed. */
const quotedStar = '*';

/** Fields whose texts are said and not printed: they take a value as it is said. */
const saidFields: ReadonlySet<string> = new Set(['notes', 'say']);
/** Fields that are no text to fill: Mermaid has braces of its own. */
const otherFields: ReadonlySet<string> = new Set(['mermaid', 'mustSay', 'values', 'sources', 'source']);

/**
 * A deck with its values in place of their names, and each slide with the names that it quotes, its pictures' own
 * included. A name that there is no value for stays as it stands: the checks of the deck find it.
 */
export function quoteValues(deck: Deck): Deck {
  const { values: declared = {}, sections, versions, ...rest } = deck;
  const values: Quotable = { ...toldBy(declared), ...declared };
  // A slide that a version names is the slide of its section, also after it was filled.
  const slides = new Map<Slide, Slide>();
  const filled = (slide: Slide): Slide => {
    const known = slides.get(slide) ?? fillSlide(slide, values);
    slides.set(slide, known);
    return known;
  };
  return {
    ...fillTexts(rest, values),
    sections: sections.map(
      (section): Section => ({
        ...section,
        title: fillTexts(section.title, values),
        slides: section.slides.map(filled),
      }),
    ),
    versions: versions.map(
      (version): Version => ({
        ...version,
        parts: version.parts.map(({ slide, ...part }) => ({
          ...fillTexts(part, values),
          slide: filled(slide),
        })),
      }),
    ),
    ...(deck.values ? { values: declared } : {}),
  };
}

/** The names that texts quote, in order of appearance, each once. */
export function quotedIn(data: unknown): readonly string[] {
  const names = new Set<string>();
  mapTexts(data, '', (text) => {
    for (const language of languages) {
      for (const [, name = ''] of text[language].matchAll(quotation)) names.add(name);
    }
    return text;
  });
  return [...names];
}

function fillSlide(slide: Slide, values: Quotable): Slide {
  const drawn = picturesOf(slide).flatMap((placed) =>
    placed.kind === 'chart' ? (placed.chart.values ?? []) : (placed.diagram.values ?? []),
  );
  const names = new Set([...(slide.quotes ?? []), ...quotedIn(slide), ...drawn]);
  const quotes = [...names].filter((name) => name !== monthOfFacts);
  return { ...fillTexts(slide, values), ...(quotes.length > 0 ? { quotes } : {}) };
}

const fillTexts = <T>(data: T, values: Quotable): T =>
  mapTexts(data, '', (text, field) => {
    const said = saidFields.has(field);
    return perLanguage((language) =>
      text[language].replace(quotation, (whole, name: string) => {
        const value = values[name];
        if (!value) return whole;
        return said ? saidIn(value, language) : printedIn(value, language);
      }),
    );
  }) as T;

const saidIn = (value: Value | Text, language: Language): string =>
  ('said' in value ? (value.said ?? value) : value)[language];

const printedIn = (value: Value | Text, language: Language): string =>
  value[language] + ('source' in value && wasOnlyQuoted(value) ? quotedStar : '');

/** What a text may quote: the values of the talk, and what they tell by themselves, which rests on no source. */
type Quotable = Readonly<Record<string, Value | Text>>;

const monthOfFacts = 'factsAsOf';

/** `{{factsAsOf}}`, the month of the latest check: of a talk that has values. */
function toldBy(values: Values): Readonly<Record<string, Text>> {
  const day = factsAsOf(values);
  return day ? { [monthOfFacts]: monthOf(day) } : {};
}

/** The same data with each of its texts replaced; what is no text is kept as it is. */
function mapTexts(data: unknown, field: string, fill: (text: Text, field: string) => Text): unknown {
  if (typeof data !== 'object' || data === null || otherFields.has(field)) return data;
  if (Array.isArray(data)) return data.map((item) => mapTexts(item, field, fill));
  if (isText(data)) return { ...data, ...fill(data, field) };
  return Object.fromEntries(Object.entries(data).map(([key, inner]) => [key, mapTexts(inner, key, fill)]));
}

const isText = (data: object): data is Text =>
  languages.every((language) => language in data && typeof data[language as keyof typeof data] === 'string');
