import type { Language } from '../../core/model/languages.ts';
import { isInRange } from '../../core/model/unicode-range.ts';
import type { FontName, FontRole } from './font-sources.ts';

type RoleFonts = Readonly<Record<FontRole, FontName>>;

interface CommonFonts {
  /** After the name of each family: `Talk Text En`. `theme/type.css` names the families, a test asks for them. */
  readonly suffix: string;
  /** The title of the cover, in the heaviest weight. */
  readonly coverTitle: FontName;
}

/** Han, with Latin letters in between. */
interface HanFonts extends CommonFonts {
  readonly script: 'han';
  readonly han: RoleFonts;
  /** Roles whose Latin letters are drawn by a Latin font; in the others the Han font draws them too. */
  readonly latin: Readonly<Partial<Record<FontRole, FontName>>>;
  /** What of the facts none of these draws, to be fetched when it is shown. */
  readonly later: FontName;
  /** What only the rehearsal sets so. */
  readonly rehearsal: RoleFonts;
}

/** Latin letters alone. */
interface LatinFonts extends CommonFonts {
  readonly script: 'latin';
  readonly latin: RoleFonts;
  /** The odd character that the Latin fonts do not have. */
  readonly stray: RoleFonts;
}

export type PageFonts = HanFonts | LatinFonts;

/** Which fonts draw the pages of each language. */
export const pageFonts: Readonly<Record<Language, PageFonts>> = {
  zh: {
    script: 'han',
    suffix: '',
    han: { heading: 'heading-zh', text: 'text-zh', bold: 'bold-zh' },
    latin: { text: 'text-latin', bold: 'bold-latin' },
    later: 'more-zh',
    rehearsal: {
      heading: 'rehearsal-heading-zh',
      text: 'rehearsal-text-zh',
      bold: 'rehearsal-bold-zh',
    },
    coverTitle: 'cover-zh',
  },
  en: {
    script: 'latin',
    suffix: ' En',
    latin: { heading: 'heading-en', text: 'text-latin', bold: 'bold-latin' },
    stray: { heading: 'heading-zh', text: 'text-zh', bold: 'bold-zh' },
    coverTitle: 'cover-en',
  },
};

/**
 * What a Latin font may draw among Han: all before the Han blocks but for `— ‘ ’ “ ” …`, which both kinds of font have
 * and which a Han font draws a full square wide.
 */
export const latinRangeAmongHan = 'U+0-2013,U+2015-2017,U+201E-2025,U+2027-2E7F';

/** Whether a Latin font may draw a character in running text of such a page. */
export const isDrawnInLatin = (script: PageFonts['script'], character: string): boolean =>
  script === 'han' ? isInRange(latinRangeAmongHan, character) : isBeforeHan(character);

export const isBeforeHan = (character: string): boolean => (character.codePointAt(0) ?? 0) < 0x2e80;
