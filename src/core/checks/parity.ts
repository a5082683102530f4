import { languages, perLanguage, type Text } from '../model/languages.ts';
import type { Problem } from '../model/problem.ts';
import { withoutStepMarks } from '../model/script.ts';
import { disagreement } from './numbers.ts';

/** Each language's numbers against those of every other one. */
export function checkParity(text: Text, field: string): readonly Problem[] {
  return languages.flatMap((ours) =>
    languages
      .filter((theirs) => theirs !== ours)
      .flatMap((theirs) => {
        const lost = disagreement(
          withoutStepMarks(text[ours] ?? ''),
          ours,
          withoutStepMarks(text[theirs] ?? ''),
          theirs,
        );
        if (lost.length === 0) return [];
        return [
          {
            field: `${field}.${theirs}`,
            message: `lacks a number that "${ours}" has: ${lost.map((number) => number.toLocaleString('en')).join(' · ')}`,
            help: 'the languages tell the same facts: correct one of them, or say the number in both',
          },
        ];
      }),
  );
}

/** Walks all of a piece of data and finds each text that lacks a language, or says nothing in one. */
export const missingLanguages = (value: unknown, path: string): readonly Problem[] =>
  [...textsIn(value, path)].flatMap((placed) =>
    languages
      .filter((language) => typeof placed.text[language] !== 'string' || placed.text[language].trim() === '')
      .map((language) => ({
        field: `${placed.path}.${language}`,
        message: `has no text in "${language}"`,
        help: 'every text is said in every language',
      })),
  );

/** Each text of a piece of data by itself: said in every language, with the same numbers in all of them. */
export const checkTexts = (value: unknown, path: string): readonly Problem[] => [
  ...missingLanguages(value, path),
  ...[...textsIn(value, path)].flatMap((placed) => checkParity(placed.text, placed.path)),
];

/** All text inside a piece of data, language by language. */
export function textIn(value: unknown): Text {
  const all = [...textsIn(value, '')];
  return perLanguage((language) => all.map(({ text }) => text[language]).join('\n'));
}

interface PlacedText {
  readonly text: Text;
  /** `points.0.lead` */
  readonly path: string;
}

function* textsIn(value: unknown, path: string): Generator<PlacedText> {
  if (typeof value !== 'object' || value === null) return;
  if (isText(value)) {
    yield { text: value, path };
    return;
  }
  for (const [key, inner] of Object.entries(value)) {
    yield* textsIn(inner, path === '' ? key : `${path}.${key}`);
  }
}

// `mustSay` is keyed by language too, but holds lists of aliases.
const isText = (value: object): value is Text =>
  languages.some((language) => language in value) &&
  languages.every(
    (language) => !(language in value) || typeof value[language as keyof typeof value] === 'string',
  );
