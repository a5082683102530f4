import type { Language } from '../../../core/model/languages.ts';

/** The two voices of the talk, as the file's own theme names them: to change a face there changes it everywhere. */
export type PptxFontRole = 'heading' | 'text';

interface Face {
  readonly latin: string;
  readonly ea: string;
}

/**
 * Faces that every machine with PowerPoint has, and Keynote or LibreOffice know a stand-in for: a file names one
 * face and no second choice. `ea` is what Han characters and full-width punctuation are set in.
 */
export const pptxFonts: Readonly<Record<Language, Readonly<Record<PptxFontRole, Face>>>> = {
  // Georgia's figures hang below the line, which looks wrong among Han characters.
  zh: {
    heading: { latin: 'Times New Roman', ea: 'SimSun' },
    text: { latin: 'Arial', ea: 'Microsoft YaHei' },
  },
  en: { heading: { latin: 'Georgia', ea: 'SimSun' }, text: { latin: 'Arial', ea: 'Microsoft YaHei' } },
};

/** Inside an SVG there is a list of choices. */
export const drawingFaces = "Arial, 'Microsoft YaHei', 'PingFang SC', 'Noto Sans CJK SC', sans-serif";

/** What spelling checkers and line breaking go by. */
export const runLanguages: Readonly<Record<Language, string>> = { zh: 'zh-CN', en: 'en-GB' };

/** Georgia runs wider than the face that the English titles are set in on screen; this gives the same line breaks. */
export const headingScale: Readonly<Record<Language, number>> = { zh: 1, en: 0.92 };
