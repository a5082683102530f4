import type { Language } from '../../../../core/model/languages.ts';
import { type PptxFontRole, runLanguages } from '../font-roles.ts';

const themeFaces: Readonly<Record<PptxFontRole, string>> = { heading: 'mj', text: 'mn' };

/**
 * What the library gets wrong in a text: it repeats the properties of a paragraph before every run, which the
 * schema forbids; it names one face for all scripts; it takes what has no language for American.
 */
export function mendText(xml: string, language: Language): string {
  return (
    xml
      .replace(/(<\/a:r>|<a:br\/>)<a:pPr\b[^>]*>.*?<\/a:pPr>/gs, '$1')
      .replace(
        /<a:latin typeface="(heading|text)"[^>]*\/><a:ea [^>]*\/><a:cs [^>]*\/>/g,
        (_whole, voice: PptxFontRole) => {
          const face = themeFaces[voice];
          return `<a:latin typeface="+${face}-lt"/><a:ea typeface="+${face}-ea"/><a:cs typeface="+${face}-cs"/>`;
        },
      )
      .replace(/ altLang="[^"]*"/g, language === 'zh' ? ' altLang="en-GB"' : '')
      .replace(/ lang="en-US"/g, ` lang="${runLanguages[language]}"`)
      // A line as high as its text is set in the size of that text, not in the default of 18 points.
      .replace(/<a:br\/>(?=<a:r>(<a:rPr\b[^>]*>))/g, (_whole, properties: string) => {
        return `<a:br>${properties.replace(/>$/, '/>')}</a:br>`;
      })
      .replace(/<p:ph\s[^>]*type="title"[^>]*\/>/g, '<p:ph type="title"/>')
  );
}

/** Numbers the objects of a slide from 1: the library gives a table a number that another has. */
export function numberObjects(xml: string): string {
  let last = 0;
  return xml.replace(/<p:cNvPr id="\d+"/g, () => {
    last += 1;
    return `<p:cNvPr id="${last}"`;
  });
}
