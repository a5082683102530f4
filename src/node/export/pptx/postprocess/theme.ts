import type { Language } from '../../../../core/model/languages.ts';
import { type PptxTypeface, pptxFonts } from '../font-roles.ts';
import { type ColouredTone, colouredTones, type Palette } from '../palette.ts';
import { replaceIn } from './package-parts.ts';

type Slot = 'dk1' | 'lt1' | 'dk2' | 'lt2' | `accent${1 | 2 | 3 | 4 | 5 | 6}` | 'hlink' | 'folHlink';

/** The place of each tone among the six accents; two are left for other colours. */
const accents: Readonly<Record<ColouredTone, Slot>> = {
  scale: 'accent1',
  ability: 'accent2',
  learning: 'accent3',
  value: 'accent4',
};

/** The colours that a program offers for new shapes, by the slots it has for them. */
const colourScheme: readonly (readonly [slot: Slot, token: keyof Palette])[] = [
  ['dk1', 'ink'],
  ['lt1', 'paper'],
  ['dk2', 'muted'],
  ['lt2', 'card'],
  ...colouredTones.map((tone) => [accents[tone], `tone-${tone}`] as const),
  ['accent5', 'muted'],
  ['accent6', 'line'],
  ['hlink', 'tone-learning'],
  ['folHlink', 'tone-learning'],
];

/** The theme of the file in the colours and typefaces of the talk. */
export function writeTheme(xml: string, palette: Palette, language: Language, name: string): string {
  const colours = colourScheme
    .map(([slot, token]) => `<a:${slot}><a:srgbClr val="${palette[token]}"/></a:${slot}>`)
    .join('');
  const { heading, text } = pptxFonts[language];
  const fonts = `<a:majorFont>${typeface(heading)}</a:majorFont><a:minorFont>${typeface(text)}</a:minorFont>`;
  const parts: readonly (readonly [what: string, pattern: RegExp, replacement: string])[] = [
    ['name of a theme', /<a:theme ([^>]*)name="[^"]*"/, `<a:theme $1name="${name}"`],
    ['colours', /<a:clrScheme .*?<\/a:clrScheme>/s, `<a:clrScheme name="${name}">${colours}</a:clrScheme>`],
    ['fonts', /<a:fontScheme .*?<\/a:fontScheme>/s, `<a:fontScheme name="${name}">${fonts}</a:fontScheme>`],
  ];
  return parts.reduce(
    (theme, [what, pattern, replacement]) => replaceIn(theme, what, pattern, replacement),
    xml,
  );
}

const typeface = ({ latin, eastAsian }: PptxTypeface): string =>
  `<a:latin typeface="${latin}"/><a:ea typeface="${eastAsian}"/><a:cs typeface=""/><a:font script="Hans" typeface="${eastAsian}"/>`;
