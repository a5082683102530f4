import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { languages } from '../src/core/model/languages.ts';
import { countedSections, slidesOf } from '../src/core/model/queries.ts';
import { spokenText } from '../src/core/model/script.ts';
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
