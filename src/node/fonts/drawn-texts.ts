import type { Language } from '../../core/model/languages.ts';

type PerLanguage<T = string> = Readonly<Record<Language, T>>;

/** Everything that is ever drawn in the talk's fonts; HTML where nothing else is said. */
export interface DrawnTexts {
  readonly pages: PerLanguage;
  /** The cover slide, which is part of the page as well. */
  readonly covers: PerLanguage;
  /** What the page shows only when asked: evidence, notes, key points. */
  readonly facts: PerLanguage;
  /**
   * What scripts write into a page, all languages together: plain text, or HTML where it is not set as text
   * (`<h2>` around the title of a panel). Its Han is taken to stand on pages in Han only.
   */
  readonly runtime: string;
  /** What the rehearsal says, as plain text: all of it, and what of it is set in headings or in bold. */
  readonly rehearsal: PerLanguage<{ readonly text: string; readonly strong: string }>;
}
