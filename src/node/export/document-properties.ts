import type { Deck } from '../../core/model/deck.ts';
import { typedText } from '../../core/model/inline.ts';
import { type Language, languageTags } from '../../core/model/languages.ts';

/** What a file says of itself. */
export interface DocumentProperties {
  readonly title: string;
  readonly author: string;
  readonly subject: string;
  /** As in `lang`: `zh-CN`. */
  readonly language: string;
}

export const documentProperties = (deck: Deck, language: Language): DocumentProperties => ({
  title: typedText(deck.title[language]),
  author: typedText(deck.author[language]),
  subject: typedText(deck.description[language]),
  language: languageTags[language],
});

/**
 * The date that a file gives as its own, where SOURCE_DATE_EPOCH names one in seconds, and none otherwise: the same
 * slides give the same bytes. See https://reproducible-builds.org/docs/source-date-epoch/
 */
export function sourceDate(epoch = process.env.SOURCE_DATE_EPOCH): Date | undefined {
  return epoch !== undefined && /^\d+$/.test(epoch) ? new Date(Number(epoch) * 1000) : undefined;
}
