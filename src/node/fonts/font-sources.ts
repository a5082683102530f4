/**
 * The fonts of the talk and the package each is cut from. What is where, in the files of Fontsource:
 * the two Noto SC keep Han, full-width punctuation, quotes, dashes *and* Latin in `chinese-simplified`, so one
 * file draws a Chinese heading; arrows, `≈ ≤ ≥ ≠ ∝ ①` lie in their numbered slices, which `unicode.json` lists.
 * Inter and Source Serif 4 keep Latin, quotes, `× ± − ↑ ↓ ² ³` in `latin`, Greek in `greek`; `→ ≈ ≤` in none.
 * Nobody has raised or lowered digits beyond `¹²³`: write `^{5}` and `_{2}`.
 */

/** What is set in a font of its own: titles, running text, and text that is set bold. */
export const fontRoles = ['heading', 'text', 'bold'] as const;
export type FontRole = (typeof fontRoles)[number];

export interface FontSource {
  /** Folder of the package under `@fontsource`. */
  readonly font: string;
  readonly weight: number;
  /** Files to cut from, in this order; what none of them holds is looked for in the numbered slices. */
  readonly subsets: readonly string[];
  /** OpenType features worth their bytes. */
  readonly features: readonly string[];
}

// `halt` and `chws` close up full-width punctuation (text-spacing-trim), `ccmp` joins the two halves of ——.
const han = { subsets: ['chinese-simplified'], features: ['ccmp', 'halt', 'chws', 'kern'] } as const;
// `tnum` is for page numbers. Inter's `calt` alone would be a quarter of the file.
const latin = {
  subsets: ['latin', 'latin-ext', 'greek'],
  features: ['kern', 'liga', 'ccmp', 'tnum'],
} as const;

/** By the names of the files that are cut from them. */
export const fontSources = {
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
} as const satisfies Record<string, FontSource>;

export type FontName = keyof typeof fontSources;

/** A package under `@fontsource` that a font is cut from. */
export type FontPackage = (typeof fontSources)[FontName]['font'];

/**
 * Whom the licence of the fonts asks to name, as the fonts themselves say it (`name` table, id 0): the licence files
 * of Fontsource name Google for all that Google Fonts hands on.
 */
export const fontCopyrights = {
  inter: 'Copyright 2016 The Inter Project Authors (https://github.com/rsms/inter)',
  'noto-sans-sc': "(c) 2014-2021 Adobe (http://www.adobe.com/), with Reserved Font Name 'Source'.",
  'noto-serif-sc': '(c) 2017-2024 Adobe (http://www.adobe.com/).',
  'source-serif-4':
    '© 2014 - 2021 Adobe Systems Incorporated (http://www.adobe.com/), with Reserved Font Name ‘Source’.',
} as const satisfies Readonly<Record<FontPackage, string>>;

export const fontPackages: readonly FontPackage[] = [
  ...new Set(Object.values(fontSources).map(({ font }) => font)),
].sort();
