/**
 * The faces of the talk and the package each is cut from. What is where, in the files of Fontsource:
 * the two Noto SC keep Han, full-width punctuation, quotes, dashes *and* Latin in `chinese-simplified`, so one
 * file draws a Chinese heading; arrows, `≈ ≤ ≥ ≠ ∝ ①` lie in their numbered slices, which `unicode.json` lists.
 * Inter and Source Serif 4 keep Latin, quotes, `× ± − ↑ ↓ ² ³` in `latin`, Greek in `greek`; `→ ≈ ≤` in none.
 * Nobody has raised or lowered digits beyond `¹²³`: write `^{5}` and `_{2}`.
 */

/** Who is speaking: titles, running text, or text that is set bold. */
export const fontRoles = ['heading', 'text', 'bold'] as const;
export type FontRole = (typeof fontRoles)[number];

export interface Face {
  /** Folder of the package under `@fontsource`. */
  readonly font: string;
  readonly weight: number;
  /** Files to cut from, in this order; what none of them holds is looked for in the numbered slices. */
  readonly subsets: readonly string[];
  /** Layout features worth their bytes. */
  readonly features: readonly string[];
}

// `halt` and `chws` close up full-width punctuation (text-spacing-trim), `ccmp` joins the two halves of ——.
const han = { subsets: ['chinese-simplified'], features: ['ccmp', 'halt', 'chws', 'kern'] } as const;
// `tnum` is for page numbers. Inter's `calt` alone would be a quarter of the file.
const latin = {
  subsets: ['latin', 'latin-ext', 'greek'],
  features: ['kern', 'liga', 'ccmp', 'tnum'],
} as const;

export const fontFaces = {
  'heading-zh': { ...han, font: 'noto-serif-sc', weight: 700 },
  'heading-en': { ...latin, font: 'source-serif-4', weight: 700 },
  'text-zh': { ...han, font: 'noto-sans-sc', weight: 400 },
  'bold-zh': { ...han, font: 'noto-sans-sc', weight: 700 },
  'text-latin': { ...latin, font: 'inter', weight: 400 },
  'bold-latin': { ...latin, font: 'inter', weight: 700 },
  'more-zh': { ...han, font: 'noto-sans-sc', weight: 400 },
  'rehearsal-text-zh': { ...han, font: 'noto-sans-sc', weight: 400 },
  'rehearsal-heading-zh': { ...han, font: 'noto-serif-sc', weight: 700 },
  'rehearsal-bold-zh': { ...han, font: 'noto-sans-sc', weight: 700 },
  'cover-zh': { ...han, font: 'noto-serif-sc', weight: 900 },
  'cover-en': { ...latin, font: 'source-serif-4', weight: 900 },
} as const satisfies Record<string, Face>;

export type FaceName = keyof typeof fontFaces;

/**
 * Signs that both kinds of font have and that look different in each: on a Chinese page the Chinese font
 * draws them, a full square wide.
 */
export const chineseOnChinesePages = '—‘’“”…';

/** What a Latin face may draw on a Chinese page: all before the Han blocks but for those signs. */
export const latinRangeOnChinesePages = 'U+0-2013,U+2015-2017,U+201E-2025,U+2027-2E7F';

export const isBeforeHan = (character: string): boolean => (character.codePointAt(0) ?? 0) < 0x2e80;
