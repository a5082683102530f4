import type { Language } from '../../../../core/model/languages.ts';
import { pptxFonts } from '../font-roles.ts';
import type { Palette } from '../measured-slides.ts';

/** The colours that the program offers for new shapes, by the names it has for them. */
const scheme = {
  dk1: 'ink',
  lt1: 'paper',
  dk2: 'muted',
  lt2: 'card',
  accent1: 'tone-scale',
  accent2: 'tone-ability',
  accent3: 'tone-learning',
  accent4: 'tone-value',
  accent5: 'muted',
  accent6: 'line',
  hlink: 'tone-learning',
  folHlink: 'tone-learning',
} as const satisfies Record<string, keyof Palette>;

interface Dress {
  readonly palette: Palette;
  readonly language: Language;
}

/** The theme of the file in the colours and faces of the talk. */
export function dressTheme(xml: string, { palette, language }: Dress, name: string): string {
  const colours = Object.entries(scheme)
    .map(([slot, token]) => `<a:${slot}><a:srgbClr val="${palette[token]}"/></a:${slot}>`)
    .join('');
  return xml
    .replace(/<a:theme ([^>]*)name="[^"]*"/, `<a:theme $1name="${name}"`)
    .replace(/<a:clrScheme .*?<\/a:clrScheme>/s, `<a:clrScheme name="${name}">${colours}</a:clrScheme>`)
    .replace(
      /<a:fontScheme .*?<\/a:fontScheme>/s,
      `<a:fontScheme name="${name}"><a:majorFont>${fontsOf(pptxFonts[language].heading)}</a:majorFont><a:minorFont>${fontsOf(pptxFonts[language].text)}</a:minorFont></a:fontScheme>`,
    );
}

const fontsOf = ({ latin, ea }: (typeof pptxFonts)[Language]['text']): string =>
  `<a:latin typeface="${latin}"/><a:ea typeface="${ea}"/><a:cs typeface=""/><a:font script="Hans" typeface="${ea}"/>`;
