import type { Deck } from '../model/deck.ts';
import type { Problem } from '../model/problem.ts';
import { checkSources } from './check-citations.ts';
import { checkTexts } from './parity.ts';

/**
 * Everything wrong with the tables that a talk quotes its figures from.
 * @param code The talk's own files: an entry is quoted where one of them says `models.gpt3`.
 */
export function checkData(deck: Pick<Deck, 'data' | 'sources'>, code: readonly string[]): readonly Problem[] {
  return Object.entries(deck.data ?? {}).flatMap(([table, entries]) =>
    Object.entries(entries).flatMap(([name, entry]) => {
      const field = `data.${table}.${name}`;
      return [
        ...checkTexts(entry, field),
        ...checkSources({ sources: [entry.source] }, deck).map((problem) => ({ ...problem, field })),
        ...(isQuoted(table, name, code) ? [] : [unquoted(table, name, field)]),
      ];
    }),
  );
}

function isQuoted(table: string, name: string, code: readonly string[]): boolean {
  const quotation = new RegExp(String.raw`\b${table}\s*\.\s*${name}\b`);
  return code.some((file) => quotation.test(file));
}

const unquoted = (table: string, name: string, field: string): Problem => ({
  field,
  message: 'nothing quotes it',
  help: `print the figure from ${table}.${name} wherever the talk says it, or remove the entry`,
});
