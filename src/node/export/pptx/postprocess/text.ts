import type { Language } from '../../../../core/model/languages.ts';
import { type PptxFontRole, runAlternativeLanguages, runLanguages } from '../font-roles.ts';
import { refuseIn, replaceIn } from './package-parts.ts';

/** The names that a file's theme has for its typefaces: major and minor. */
const themeTypefaces: Readonly<Record<PptxFontRole, string>> = { heading: 'mj', text: 'mn' };

/**
 * Mends what pptxgenjs gets wrong in the text of a part: it repeats the properties of a paragraph before every run,
 * which the schema forbids; it names one typeface for all scripts; it takes what has no language for American.
 *
 * @throws `Error` where some of it is left.
 */
export function fixText(xml: string, language: Language): string {
  const alternative = runAlternativeLanguages[language];
  const fixed = xml
    .replace(/(<\/a:r>|<a:br\/>)<a:pPr\b[^>]*>.*?<\/a:pPr>/gs, '$1')
    .replace(
      /<a:latin typeface="(heading|text)"[^>]*\/><a:ea [^>]*\/><a:cs [^>]*\/>/g,
      (_typefaces, role: PptxFontRole) => {
        const name = themeTypefaces[role];
        return `<a:latin typeface="+${name}-lt"/><a:ea typeface="+${name}-ea"/><a:cs typeface="+${name}-cs"/>`;
      },
    )
    .replace(/ altLang="[^"]*"/g, alternative === undefined ? '' : ` altLang="${alternative}"`)
    .replace(/ lang="en-US"/g, ` lang="${runLanguages[language]}"`)
    // A line as high as its text is set in the size of that text, not in the default of 18 points.
    .replace(/<a:br\/>(?=<a:r>(<a:rPr\b[^>]*>))/g, (_break, properties: string) => {
      return `<a:br>${properties.replace(/>$/, '/>')}</a:br>`;
    })
    .replace(/<p:ph\s[^>]*type="title"[^>]*\/>/g, '<p:ph type="title"/>');
  refuseIn(fixed, 'properties of a paragraph after a run', /(<\/a:r>|<a:br\s*\/>)\s*<a:pPr\b[^>]*>/);
  refuseIn(fixed, 'a typeface by its role', /typeface="(heading|text)"/);
  return refuseIn(fixed, 'a line break without a size', /<a:br\s*\/>/);
}

/** Numbers the objects of a slide from 1: pptxgenjs gives a table a number that another has. */
export function numberObjects(xml: string): string {
  let last = 0;
  return replaceIn(xml, 'object with a number', /<p:cNvPr id="\d+"/g, () => {
    last += 1;
    return `<p:cNvPr id="${last}"`;
  });
}
