import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { secondsOf } from '../src/core/model/duration.ts';
import { languages } from '../src/core/model/languages.ts';
import {
  countedSections,
  picturesOf,
  placedClaims,
  placedOmissions,
  slidesOf,
  sourcesOf,
} from '../src/core/model/queries.ts';
import { spokenText } from '../src/core/model/script.ts';
import { firstWord } from '../src/node/diagrams/kinds.ts';
import { deck } from './deck.ts';

/** Everything that is said: of each slide, and of each part of a shorter version. */
const scripts = [
  ...slidesOf(deck).map(({ id, notes }) => ({ place: id, notes })),
  ...deck.versions.flatMap(({ minutes, parts }) =>
    parts.map(({ slide, notes }) => ({ place: `${slide.id} in ${minutes} min`, notes })),
  ),
].flatMap(({ place, notes }) =>
  languages.map((language) => ({ place: `${place} (${language})`, said: spokenText(notes[language]) })),
);

const placesWhere = (said: RegExp): readonly string[] =>
  scripts.filter((script) => said.test(script.said)).map(({ place }) => place);

describe('what is said', () => {
  it('answers nobody’s notes', () => {
    expect(placesWhere(/笔记(里|上)?(说|讲|写|认为)|您要是说|\bthe notes (say|claim|list)/i)).toEqual([]);
  });

  it.each(languages)('puts words into people’s mouths on five slides at most (%s)', (language) => {
    const main = countedSections(deck).flatMap(({ slides }) => slides);
    const hearsay = main.filter(({ notes }) =>
      /常听人说|都说|\bpeople (often )?say\b/i.test(notes[language]),
    );
    expect(hearsay.length).toBeLessThanOrEqual(5);
  });

  it('has no script with more than eight numerals beside names and years', () => {
    const crowded = scripts.filter(({ said }) => (figuresIn(said).match(/\d[\d.,]*/g) ?? []).length > 8);
    expect(crowded.map(({ place }) => place)).toEqual([]);
  });

  it('calls a token a token', () => {
    expect(placesWhere(/词元/)).toEqual([]);
  });
});

/** Names and dates: GPT-3, Llama 3.1 405B, 2026-11, 2019. */
const names = [
  /\d{4}-\d\d(-\d\d)?/g,
  /\b(19|20)\d\d\b/g,
  /(?<=\p{Script=Han}|^|[，。 ])(19|20)\d\d(?= ?年)/gu,
  /(?:Llama|Tülu|AlphaFold|Claude|Gemini|Gemma) \d[\d.]*(?: \d+B\b)?/g,
  /\p{Script=Latin}(?:-?\d[\d.]*)+/gu,
];
const figuresIn = (text: string): string => names.reduce((left, name) => left.replace(name, ''), text);

/** What may be typed beside names: formats, powers on axes, the sums of the talk, and what a sentence counts itself. */
const typed = [
  /\d+([- ]?bits?\b| ?位| ?比特)/g,
  /\d+B\b/g,
  /10\^\{\d+\}/g,
  /\d+ ?[+→加减] ?\d+( ?\+ ?\d+)?( ?= ?\d*)?/g,
  /\d+ (plus|minus) \d+/g,
  /\b(36|59|95|85|92|94|96|105|74|47|63|96325|15|10)\b/g,
  /(?<!\d)[1-9](?!\d)/g,
  /100 ?%/g,
];

describe('what is written', () => {
  const files = ['.', 'backup', 'versions'].flatMap((folder) =>
    readdirSync(join(import.meta.dirname, folder))
      .filter((name) => /^(\d\d-.*|[a-z-]+)\.ts$/.test(name) && !name.includes('.test.'))
      .filter((name) => folder !== '.' || /^\d\d-/.test(name))
      .map((name) => join(folder, name)),
  );

  it.each(files)('types no figure that is a value (%s)', (file) => {
    const code = readFileSync(join(import.meta.dirname, file), 'utf8');
    const lines = code.split('\n').filter((line) => !/\bat: /.test(line));
    const texts = lines.flatMap((line) => [...line.matchAll(/\b(?:zh|en): (['`])(.*?)(?:\1|$)/g)]);
    const figures = texts
      .map(([, , text = '']) => text.replace(/\{\{[\w.-]+\}\}/g, '').replace(/\[\d\d?\]/g, ''))
      .filter((text) => /\d/.test(typed.reduce((left, may) => left.replace(may, ''), figuresIn(text))));
    expect(figures).toEqual([]);
  });
});

describe('what is drawn', () => {
  const drawings = slidesOf(deck).flatMap((slide) =>
    picturesOf(slide).flatMap((placed) => (placed.kind === 'diagram' ? [placed.diagram] : [])),
  );

  it('is at least ten Mermaid drawings of at least five kinds', () => {
    expect(drawings.length).toBeGreaterThanOrEqual(10);
    const kinds = new Set(drawings.map(({ mermaid }) => firstWord(mermaid)));
    expect(kinds.size).toBeGreaterThanOrEqual(5);
  });
});

describe('what the talk promises', () => {
  it('has a place for each claim of the notes and all that they leave out', () => {
    expect(deck.claims).toHaveLength(48);
    expect(deck.omissions.map(({ id }) => id)).toEqual(
      Array.from({ length: 17 }, (_, index) => `O${index + 1}`),
    );
    const placed = new Set<string>([...placedClaims(deck), ...placedOmissions(deck)]);
    const named = [...deck.claims, ...deck.omissions].map(({ id }) => id);
    expect(named.filter((id) => !placed.has(id))).toEqual([]);
  });

  it('takes 28 to 32 minutes in 36 slides, with ten in reserve', () => {
    const main = countedSections(deck).flatMap(({ slides }) => slides);
    const seconds = main.reduce((sum, { time }) => sum + secondsOf(time), 0);
    expect(main).toHaveLength(36);
    expect(slidesOf(deck).length - main.length).toBe(10);
    expect(seconds).toBeGreaterThanOrEqual(28 * 60);
    expect(seconds).toBeLessThanOrEqual(32 * 60);
  });

  it('names in each footer all sources of what its slide quotes', () => {
    for (const slide of slidesOf(deck)) {
      const named = new Set(sourcesOf(slide, deck).map(({ key }) => key));
      const quoted = (slide.quotes ?? []).flatMap((name) => deck.values?.[name]?.source.key ?? []);
      expect(quoted.filter((key) => !named.has(key))).toEqual([]);
    }
  });

  it('rests on papers: what moves within months is quoted on two slides at most', () => {
    const movesWithinMonths = (name: string): boolean => {
      const { asOf, until } = deck.values?.[name] ?? {};
      return until !== undefined && asOf !== undefined && daysBetween(asOf, until) < 100;
    };
    const moving = countedSections(deck)
      .flatMap(({ slides }) => slides)
      .filter(({ quotes = [] }) => quotes.some(movesWithinMonths));
    expect(moving.length, moving.map(({ id }) => id).join()).toBeLessThanOrEqual(2);
  });
});

const daysBetween = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / 86_400_000;
