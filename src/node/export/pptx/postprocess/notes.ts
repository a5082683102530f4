import type { Language } from '../../../../core/model/languages.ts';
import { runLanguages } from '../font-roles.ts';
import { escapeXml } from './package-parts.ts';

/** The script of a slide in paragraphs: the library makes one of all of it. */
export function writeSpeakerNotes(xml: string, paragraphs: readonly string[], language: Language): string {
  const lang = runLanguages[language];
  const text = paragraphs
    .map((said) => `<a:p><a:r><a:rPr lang="${lang}" dirty="0"/><a:t>${escapeXml(said)}</a:t></a:r></a:p>`)
    .join('');
  return xml.replace(
    /(<p:ph type="body" idx="1"\/>.*?<a:lstStyle\/>)<a:p>.*?<\/a:p>(?=<\/p:txBody>)/s,
    (_whole, before: string) => before + (text || `<a:p><a:endParaRPr lang="${lang}"/></a:p>`),
  );
}
