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
export function missingLanguages(value: unknown, path: string): readonly Problem[] {
  if (typeof value !== 'object' || value === null) return [];
  if (isText(value)) {
    return languages
      .filter((language) => typeof value[language] !== 'string' || value[language].trim() === '')
      .map((language) => ({
        field: `${path}.${language}`,
        message: `has no text in "${language}"`,
        help: 'every text is said in every language',
      }));
  }
  return Object.entries(value).flatMap(([key, inner]) =>
    missingLanguages(inner, path === '' ? key : `${path}.${key}`),
  );
}

/** All text inside a piece of data, language by language. */
export function textIn(value: unknown): Text {
  const all = [...textsIn(value)];
  return perLanguage((language) => all.map((text) => text[language]).join('\n'));
}

function* textsIn(value: unknown): Generator<Text> {
  if (typeof value !== 'object' || value === null) return;
  if (isText(value)) yield value;
  else for (const inner of Object.values(value)) yield* textsIn(inner);
}

// `mustSay` is keyed by language too, but holds lists of aliases.
export const isText = (value: object): value is Text =>
  languages.some((language) => language in value) &&
  languages.every(
    (language) => !(language in value) || typeof value[language as keyof typeof value] === 'string',
  );
