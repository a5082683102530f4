import type { Text } from '../../model/languages.ts';

/** What stands between parts that are put together while the page runs. */
export const separators = {
  sentences: { zh: '', en: ' ' },
  clauses: { zh: '；', en: '; ' },
} as const satisfies Record<string, Text>;
