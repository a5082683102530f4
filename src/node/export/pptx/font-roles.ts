import type { Language } from '../../../core/model/languages.ts';

/** What a typeface is for; the file's theme names one for each, and to change it there changes it everywhere. */
export type PptxFontRole = 'heading' | 'text';

export interface PptxTypeface {
  readonly latin: string;
  /** For Han characters and full-width punctuation. */
  readonly eastAsian: string;
}

/**
 * Typefaces that every machine with PowerPoint has, and Keynote or LibreOffice know a stand-in for: a file names one
 * and no second choice.
 */
export const pptxFonts: Readonly<Record<Language, Readonly<Record<PptxFontRole, PptxTypeface>>>> = {
  // Georgia's figures hang below the line, which looks wrong among Han characters.
  zh: {
    heading: { latin: 'Times New Roman', eastAsian: 'SimSun' },
    text: { latin: 'Arial', eastAsian: 'Microsoft YaHei' },
  },
  en: {
    heading: { latin: 'Georgia', eastAsian: 'SimSun' },
    text: { latin: 'Arial', eastAsian: 'Microsoft YaHei' },
  },
};

/** Inside an SVG there is a list of choices. */
export const drawingFamilies = "Arial, 'Microsoft YaHei', 'PingFang SC', 'Noto Sans CJK SC', sans-serif";

/** What spelling checkers and line breaking go by: language tags as PowerPoint has them. */
export const runLanguages: Readonly<Record<Language, string>> = { zh: 'zh-CN', en: 'en-GB' };

/** `altLang` of a run: what its characters outside that language are taken for; none where there are none. */
export const runAlternativeLanguages: Readonly<Record<Language, string | undefined>> = {
  zh: 'en-GB',
  en: undefined,
};

/** Georgia runs wider than the face that the English titles are set in on screen; this gives the same line breaks. */
export const headingScale: Readonly<Record<Language, number>> = { zh: 1, en: 0.92 };
