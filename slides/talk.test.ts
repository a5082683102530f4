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

  it('has no script with more than eight numerals', () => {
    const crowded = scripts.filter(({ said }) => (said.match(/\d[\d.,]*/g) ?? []).length > 8);
    expect(crowded.map(({ place }) => place)).toEqual([]);
  });

  it('calls a token a token', () => {
    expect(placesWhere(/词元/)).toEqual([]);
  });
});

/** What may be typed: names, dates, formats, the sum and its working, and what a sentence counts for itself. */
const typed = [
  /\d{4}-\d\d(-\d\d)?/g,
  /(19|20)\d\d/g,
  /[\p{Script=Latin}_^][\p{Script=Latin}.+-]*[-‑ ]?\d[\w.‑-]*/gu,
  /\d+(-bit|\s?比特|-shot|-mers)/g,
  /36|59|95|85|92|94|105|96325|36857|59468|15|[1-9](?!\d)/g,
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
    const texts = code
      .split('\n')
      .filter((line) => /\b(zh|en): ['`"]/.test(line) && !/\bat: /.test(line))
      .map((line) => line.replace(/\{\{[\w.-]+\}\}/g, '').replace(/\[\d\d?\]/g, ''));
    const figures = texts.filter((text) =>
      /\d/.test(typed.reduce((left, allowed) => left.replace(allowed, ''), text)),
    );
    expect(figures.map((text) => text.trim())).toEqual([]);
  });
});
